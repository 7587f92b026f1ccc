# opg-check sees by what opg-set filled in whether the grounds have changed.
check() { opg-check --only keuze-changed -d 2026-04-01 "$@"; echo "$?"; }
cat >in.yaml <<'END'
---
opgave: a
titel: t
wijk: w
kenmerken: {draagvlak: 3}
END
opg-set keuze.besluit=verbinden in.yaml >bare.yaml
echo "# decided without a score"
check bare.yaml
opg-score -d 2026-04-01 bare.yaml 2>/dev/null >later.yaml
check later.yaml
opg-set stand=open bare.yaml >changed.yaml
check changed.yaml
echo "# decided on a score"
opg-score -d 2026-04-01 in.yaml 2>/dev/null |
    opg-set keuze.besluit=verbinden >scored.yaml
check scored.yaml
opg-set omschrijving=langer scored.yaml >text.yaml
check text.yaml
opg-set kenmerken.draagvlak=1 scored.yaml >changed.yaml
check changed.yaml
