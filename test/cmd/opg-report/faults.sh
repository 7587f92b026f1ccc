# A value that cannot be read is unknown, told with its place, status 2; what
# is refused is counted; the rest of the report comes all the same.
k=$TEST/test/cmd/opg-report/kader.yaml
cat >wijk.yaml <<'E'
---
wijk: w
naam: Wijk
aanpak: {periode: ooit, besluitmoment: 2026-13}
---
opgave: a
titel: A
wijk: w
plannen:
  - {naam: x, periode: volgend jaar}
  - {naam: y, periode: 2030}
toetsen: {doel: misschien, vergunbaar: ja}
koppelingen: [{met: b, sterkte: 9}]
afspraken: [{wat: iets, uiterlijk: morgen}]
score: {totaal: veel, laag: 1.0, hoog: 2.0}
rang: {plaats: eerste, uit: 2}
advies: {uitkomst: misschien, puntenverlies: weinig}
meerkosten: {bedrag: tien}
keuze: {fase: ooit, besluit: verbindn, datum: gisteren, herzien: straks}
---
opgave: c
titel: [geen, tekst]
wijk: w
---
opgave: b
titel: "kapot
E
opg-report -k $k -d 2026-04-01 -f text wijk.yaml
echo "status $?"
opg-report -k $k -d 2026-04-01 -f text wijk.yaml ontbreekt.yaml >out
echo "status $?"
wc -l <out
