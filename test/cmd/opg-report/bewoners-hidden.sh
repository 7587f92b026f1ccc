# What residents may not read is on no page for them, in no format: no id, no
# person, no money, no advies, and nothing of a record that is not public, in
# whatever way one that is public names it.
cat >wijk.yaml <<'E2'
---
wijk: geheim-wijk
naam: Noord
toelichting: geheim 1
aanpak: {naam: Noord van het gas, doel: geheim 2, gevraagd: geheim 3, contact: Loop binnen}
plannen: [{naam: geheim 4, status: vastgesteld, budget: 7301001}]
---
gesprek: geheim-gesprek
wijk: geheim-wijk
stand: gevoerd
partij: geheim 5
deelnemers: [Jan Geheim]
verslag: geheim 6
afspraken: [{wie: Piet Geheim, wat: geheim 7, uiterlijk: 2025}]
---
opgave: geheim-open
titel: Nieuw gras
wijk: geheim-wijk
openbaar: ja
uitleg: Er komt gras, samen met geheim-flat.
merkbaar: Er komt gras na de Sloop van de Geheimflat.
omschrijving: geheim 8
gebied: {naam: Laan, niveau: straat, bag: geheim 9}
bron: [{gesprek: geheim-gesprek, rol: geheim 10, waarom: geheim 11}]
partijen: [{naam: geheim 12, rol: trekker}]
plannen:
  - naam: geheim 13
    status: vastgesteld
    periode: 2029
    budget: 7301002
    dekking: [{bron: geheim 14, bedrag: 7301003}]
kansen: [{tekst: geheim 15, waarde: 4}]
risicos: [{tekst: geheim 16, kans: 2, gevolg: 2}]
meerkosten: {bedrag: 7301004, betaler: geheim 17}
kenmerken: {draagvlak: {waarde: 4, door: geheim 18, waarom: geheim 19}}
koppelingen:
  - {met: geheim-flat, status: bevestigd, reden: geheim 20, groep: geheim-2029}
  - {met: geheim-plein, status: bevestigd, reden: geheim 21, groep: geheim-2029}
  - {met: geheim-nergens, status: bevestigd}
afspraken: [{wie: Kees Geheim, wat: geheim 22, uiterlijk: 2025}]
score: {kader: geheim@12345678, totaal: 73.01}
advies: {uitkomst: niet verbinden, reden: geheim-flat kost te veel}
keuze:
  fase: besluit
  besluit: verbinden
  datum: 2026-03-05
  door: Wethouder Geheim
  motivering: Na de geheimflat
  voorwaarde: geheim-flat gaat voor
---
opgave: geheim-plein
titel: Een nieuw plein
wijk: geheim-wijk
openbaar: ja
gebied: [{naam: Laan, niveau: straat}, {naam: Plein, niveau: plek}]
keuze: {fase: besluit, besluit: later, motivering: Er is nog geen geld, herzien: 2028}
---
opgave: geheim-flat
titel: Sloop van de Geheimflat
wijk: geheim-wijk
uitleg: geheim 23
merkbaar: geheim 24
gebied: {naam: Geheimstraat, niveau: straat}
plannen: {naam: geheim 25, periode: 2027}
---
opgave: geheim-twee
titel: Geheimflat
wijk: [geheim-wijk, geheim-verborgen]
openbaar: nee
gebied: [{naam: Laan, niveau: straat}, {naam: Laan, niveau: geheim}]
koppelingen: [{met: geheim-open, status: bevestigd}]
---
opgave: geheim-drie
titel: Geheim met een fout
wijk: geheim-wijk
openbaar: jaa
E2
for f in text md html; do
	opg-report -a bewoners -d 2026-04-01 -f $f wijk.yaml >$f 2>err
	echo "status $?"
done
cat err
cat md
grep -i -c -e geheim -e 7301 -e 7.301 -e 730.1 -e 73,0 text md html
# asked for in so many words, all of it is there, and said to be so
opg-report -a bewoners --all -d 2026-04-01 -f md wijk.yaml 2>/dev/null |
	grep -e '^#' -e '^>' -e Openbaar
