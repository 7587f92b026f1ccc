# How a score adds up, for people.  All that can be measured, in words of
# theirs; what is unknown, cut off, too low, or not asked at all.
cat >kader.yaml <<'END'
kader: eigen
vastgesteld: {datum: 2026-01-01, door: raad}
peildatum: 2026-01-01
toetsen: [{naam: mag, vraag: Mag het?}, {naam: trekker, leest: trekker}]
schalen: {kenmerken.nut: {1: weinig, 5: veel}}
criteria:
  - {naam: nut, gewicht: 12.5, leest: kenmerken.nut, waardering: [[1, -1], [5, 1]]}
  - {naam: kansen, vraag: Wat levert het op?, gewicht: 17.5, leest: kansen, waardering: [[0, 0], [7, 1]]}
  - {naam: risico, gewicht: 10, leest: risico, waardering: [[1, 0], [25, -1]], minimum: -0.5}
  - {naam: start, gewicht: 10, leest: start, als: soort != sociaal, waardering: [[-1, 0], [3, 1]], geen: 0.25}
  - {naam: duur, gewicht: 10, leest: duur, waardering: [[1, 1], [9, 0]]}
  - {naam: geld, gewicht: 15, leest: meerkosten, waardering: [[-500000, 0.5], [0, 0], [500000, -1]]}
  - {naam: wie, gewicht: 5, leest: trekker, waardering: {ja: 1, nee: 0}}
  - {naam: nood, gewicht: 10, leest: indicator armoede, waardering: [[0, 0], [15, 1]]}
  - {naam: hoe, gewicht: 10, leest: kenmerken.hoe, waardering: {goed: 1, matig: 0.4}, schaal: {goed: het kan zo}, onbekend: 0.1}
END
cat >wijk.yaml <<'END'
wijk: w
indicatoren: [{naam: armoede, waarde: 7.3, eenheid: "%", jaar: 2022, bron: CBS}]
---
opgave: riool
titel: Riolering vervangen
wijk: w
soort: fysiek
toetsen: {mag: ja}
kenmerken: {nut: 5, hoe: goed}
kansen: [{waarde: 3, soort: draagvlak}, {waarde: 2..4, soort: leefbaarheid}]
risicos: [{kans: 5, gevolg: 4}]
plannen: [{naam: P, periode: 2027-03-15, duur: 5}]
meerkosten: [{bedrag: 1234567}, {bedrag: -0.5}]
partijen: [{naam: gemeente, rol: trekker}]
---
opgave: inloop
titel: Inloophuis
wijk: w
soort: sociaal
toetsen: {mag: nee}
kansen: geen
partijen: [{naam: gemeente, rol: betrokken}]
---
opgave: begonnen
titel: Straat ligt open
wijk: elders
soort: fysiek
plannen: [{naam: P, periode: 2025-07}]
---
opgave: warmtenet
titel: Warmtenet
aard: aanpak
---
opgave: klaar
titel: Klaar
stand: opgelost
---
opgave: fout
titel: Fout
kenmerken: {hoe: slecht}
END
opg-score -k kader.yaml --explain riool wijk.yaml
echo "status $?"
for id in inloop begonnen; do
	opg-score -k kader.yaml --explain $id wijk.yaml | sed '/^Van gemeten/,$d'
done
opg-score -q -k kader.yaml --explain warmtenet wijk.yaml
opg-score -q -k kader.yaml --explain klaar wijk.yaml
opg-score -k kader.yaml --explain fout wijk.yaml
echo "status $?"
opg-score --explain rioll wijk.yaml
echo "status $?"
opg-score --explain iets wijk.yaml
opg-score --explain
opg-score -i --explain riool wijk.yaml
echo "status $?"
