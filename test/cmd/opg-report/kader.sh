# By which kader it goes is said: -k before the stream, the stream before the
# built-in one; whether it was agreed on, and what the scores were made with.
cat >kader.yaml <<'E'
---
kader: eigen
titel: Ons kader
vastgesteld: {datum: 2026-01-01, door: projectteam}
peildatum: 2026-02-03
toetsen: [{naam: durf, vraag: Durven wij?}]
criteria:
  - {naam: zin, gewicht: 62.5, leest: kenmerken.zin, waardering: [[1, 0], [5, 1]]}
  - {naam: nut, gewicht: 37.5, leest: kenmerken.nut, waardering: [[1, 0], [5, 1]]}
E
cat >wijk.yaml <<'E'
---
opgave: a
titel: A
wijk: w
toetsen: {durf: nee}
score: {kader: standaard@00000000, datum: 2026-04-01, totaal: 1.0}
E
sed 's/eigen/ander/; s/Ons/Hun/; /vastgesteld/d' kader.yaml >ander.yaml
opg-report -f text -k kader.yaml wijk.yaml
echo "status $?"
opg-report -f text ander.yaml wijk.yaml | sed -n 3,6p
opg-report -f text -d 2027-01-01 ander.yaml kader.yaml wijk.yaml | sed -n 3,5p
sed 's/62.5/62/' kader.yaml >fout.yaml
opg-report -d 2026-04-01 -f text fout.yaml wijk.yaml | grep -o 'Kader: .*@'
opg-report -f text -k fout.yaml wijk.yaml
echo "status $?"
