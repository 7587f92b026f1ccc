# An opgave that names its street beside its building does not meet those of
# other streets of the wijk; one that names a building alone may lie in any.
plan='plannen: {naam: werk, periode: 2028}'
cat >wijk.yaml <<Y
---
opgave: flat
wijk: w
gebied: [{naam: Nobelweg, niveau: straat}, {naam: Mozartflat, niveau: gebouw}]
$plan
---
opgave: kerk
wijk: w
gebied: [{naam: Eikenlaan, niveau: straat}, {naam: Kerk, niveau: gebouw}]
$plan
---
opgave: riool-eikenlaan
wijk: w
gebied: {naam: Eikenlaan, niveau: straat}
$plan
---
opgave: school
wijk: w
gebied: {naam: de Regenboog, niveau: gebouw}
$plan
Y
opg-link wijk.yaml | grep -E '^opgave|met:|zelfde'
