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
echo "# looked at again: whatever is written of it takes the new grounds"
opg-score -d 2026-04-01 changed.yaml 2>/dev/null >again.yaml
check again.yaml
opg-set keuze.datum=2026-06-01 again.yaml >seen.yaml
check seen.yaml
echo "# or another keuze behind it, which holds from then on"
opg-set keuze+='{besluit: verbinden, datum: 2026-06-01}' again.yaml >seen.yaml
check seen.yaml
sed -n '/^keuze/,$p' seen.yaml
echo "# one that is written by hand tells nothing of its grounds"
sed '/^  van/d' again.yaml >hand.yaml
check hand.yaml
echo "# a plan that moves is a ground, whatever the kader reads; how work goes on is not"
cat >kader.yaml <<'EOF'
kader: k
criteria: [{naam: c, gewicht: 100, leest: kenmerken.draagvlak, waardering: [[0, 0], [5, 1]]}]
EOF
{ cat in.yaml; echo 'plannen: [{naam: Riool, status: idee, periode: 2029, duur: 5}]'; } |
    opg-score -d 2026-04-01 -k kader.yaml | opg-set keuze.besluit=verbinden |
    cat kader.yaml - >plan.yaml
check plan.yaml
opg-set plannen.status=uitvoering plannen.naam=Anders plan.yaml >on.yaml
check on.yaml
for word in plannen.periode=2031 plannen.status=uitgesteld plannen.duur=7; do
	opg-set $word plan.yaml >changed.yaml
	check changed.yaml
done
opg-set keuze.datum=2026-06-01 changed.yaml >seen.yaml
check seen.yaml
echo "# one of before plans counted, with the van of the score, is left in peace"
van=$(sed -n 's/^  van: //p' plan.yaml | head -n 1)
opg-set keuze.van=$van plannen.periode=2031 plan.yaml >old.yaml
check old.yaml
