# Other spellings of stand, status and niveau; those of a woordenlijst.
cat >wijk.yaml <<'X'
opgave: a
wijk: w
gebied: {naam: Nobelweg, niveau: Laan}
plannen: {status: in uitvoering, periode: 2028}
---
opgave: b
wijk: w
gebied: {naam: nobelweg, niveau: straat}
plannen: {periode: 2028}
---
opgave: c
wijk: w
stand: Afgerond
gebied: {naam: Nobelweg, niveau: straat}
plannen: {periode: 2028}
---
opgave: d
wijk: w
gebied: {naam: Nobelweg, niveau: straat}
plannen: {status: Opgeleverd, periode: 2028}
---
opgave: e
wijk: w
gebied: {naam: Nobelweg, niveau: straat}
plannen: {status: In de la, periode: 2028}
X
printf 'woordenlijst: ons\nstatus: {woord: uitgesteld, ook: in de la}\n' >words.yaml
opg-link wijk.yaml | grep -E '^opgave|met:'
echo "# with the words"
opg-link --words words.yaml wijk.yaml | grep -E '^opgave|met:'
echo "# in the stream"
opg-link words.yaml wijk.yaml | grep -E '^opgave|met:'
echo "# too late"
opg-link wijk.yaml words.yaml >/dev/null
