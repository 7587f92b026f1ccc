# Words have other spellings, and a woordenlijst before the opgaven adds some.
cat >wijk.yaml <<'X'
opgave: a
domeinen: [Stedelijk water, team groen]
partijen: {naam: w, rol: aanjager}
kansen:
  - {soort: minder overlast, waarde: 2}
  - {soort: Werk met  werk maken, waarde: 4}
plannen: [{status: Opgeleverd, periode: 2026}, {status: in de la, periode: 2020}]
---
opgave: b
stand: afgerond
---
opgave: c
aard: Wijkaanpak
X
cat >kader.yaml <<'X'
kader: k
toetsen: [{naam: trekker, leest: trekker}]
criteria:
  - {naam: kansen, gewicht: 60, leest: kansen, waardering: [[0, 0], [10, 1]]}
  - {naam: start, gewicht: 20, leest: start, waardering: [[0, 1], [9, 1]], geen: 0.5}
  - {naam: fysiek, gewicht: 20, als: soort = fysiek and domeinen = riolering, leest: kenmerken.x, waardering: [[0, 1], [9, 1]], onbekend: 1}
X
cat >words.yaml <<'X'
woordenlijst: ons
rol: [{woord: trekker, ook: aanjager}]
status: [{woord: uitgesteld, ook: in de la}]
domeinen: [{woord: groen, ook: team groen}]
X
run() { opg-score -d 2026-04-01 -k kader.yaml "$@" | sed -n '/^score/,/^---/p'; }
echo "# built in"
run wijk.yaml
echo "# --words"
run --words words.yaml wijk.yaml
echo "# in the stream"
run words.yaml wijk.yaml
echo "# too late, or faulty"
opg-score wijk.yaml words.yaml >/dev/null
echo "status $?"
sed 's/ook: aanjager/ok: x/; s/rol/roll/' words.yaml >faulty.yaml
opg-score faulty.yaml wijk.yaml >out
echo "status $?"
opg-score --words faulty.yaml wijk.yaml
echo "status $?"
opg-score --words wijk.yaml
