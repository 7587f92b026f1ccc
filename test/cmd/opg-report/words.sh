# What an opgave is about follows from its domeinen, by the words of the stream.
cat >wijk.yaml <<'X'
opgave: a
titel: Sporthal
wijk: w
domeinen: sport
---
opgave: b
titel: Veld
wijk: w
stand: Klaar
domeinen: [riool]
X
printf -- '---\nwoordenlijst: ons\ndomeinen: [{woord: sport, soort: sociaal}]\n' >words.yaml
opg-report -d 2026-04-01 wijk.yaml >without
opg-report -d 2026-04-01 --words words.yaml wijk.yaml >with
diff without with
opg-report -d 2026-04-01 wijk.yaml words.yaml | cmp - with
