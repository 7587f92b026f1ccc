# A titel of one or two words that is not public, in a text that is: once for a
# record; not one that is told too, of another wijk, with more words, or part of
# another word.
cat >w.yaml <<'END'
opgave: a
titel: Eikenhof
wijk: w
---
opgave: b
titel: Sociaal  pension
wijk: [v, w]
openbaar: nee
---
opgave: c
titel: Het plein
wijk: w
---
opgave: d
titel: Het plein
wijk: w
openbaar: ja
---
opgave: e
titel: Een lange titel
wijk: w
---
opgave: f
titel: Elders
wijk: v
---
opgave: g
titel: Straat
wijk: w
openbaar: ja
uitleg: Bij de Eikenhof en het sociaal pension, op het plein, bij een lange titel. Elders niet.
merkbaar: De Eikenhof gaat dicht; eikenhof en Eikenhoflaan zijn gewone woorden.
kansen:
  - {tekst: "'Sociaal pension' open"}
  - Rust
---
opgave: h
titel: Rust
wijk: w
uitleg: Bij de Eikenhof
---
opgave: i
titel: Nog een
wijk: [w, v]
openbaar: ja
omschrijving: Rust
risicos: [elders, "Elders, en: SOCIAAL (pension)"]
END
opg-check --only hidden-titel w.yaml
echo "status $?"
opg-check --skip hidden-titel w.yaml | grep hidden
