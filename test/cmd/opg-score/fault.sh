# A field that cannot be read is named with its place; its opgave passes on as
# it came and the rest is scored.
cat >wijk.yaml <<'END'
wijk: w
indicatoren:
- {naam: energiearmoede, waarde: veel}
- {naam: energiearmoede, waarde: 5, jaar: 2020}
---
opgave: fout
wijk: w
kansen: [{tekst: a, waarde: 9}]
---
opgave: goed
wijk: w
kansen: [{tekst: a, waarde: 5}]
---
opgave: kapot
titel: [
---
opgave: meer
wijk: w
meerkosten: 1000
END
opg-score -d 2026-04-01 wijk.yaml
echo "status $?"
cp wijk.yaml was.yaml
opg-score -i -d 2026-04-01 wijk.yaml
cmp wijk.yaml was.yaml && echo untouched
