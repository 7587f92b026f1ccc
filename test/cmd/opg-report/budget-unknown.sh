# what is not known may still be more than the budget allows
cat >r.yaml <<'Y'
---
kader: eigen
vastgesteld: {datum: 2026-01-01, door: team}
budget: 100000
criteria:
  - {naam: kansen, gewicht: 100, leest: kansen, waardering: [[0, 0], [10, 1]]}
---
wijk: w
---
opgave: a
titel: A
wijk: w
meerkosten: {bedrag: 60000}
keuze: {besluit: verbinden, fase: besluit, datum: 2026-02-01}
---
opgave: b
titel: B
wijk: w
keuze: {besluit: verbinden, fase: besluit, datum: 2026-02-01}
Y
opg-report -d 2026-04-01 -f text r.yaml | grep -A 1 '^Meerkosten'
sed '/^opgave: b/,$s/^keuze/meerkosten: {bedrag: 0}\n&/' r.yaml |
    opg-report -d 2026-04-01 -f text | grep -A 1 '^Meerkosten'
