# a mistype in what decides whether and how an opgave is scored is told, and the
# opgave is passed on as it is; other spellings are words too
cat >kader.yaml <<'END'
kader: k
toetsen: [{naam: trekker, leest: trekker}]
criteria:
  - {naam: kansen, gewicht: 50, leest: kansen, waardering: [[0, 0], [5, 1]]}
  - {naam: start, gewicht: 50, als: soort != sociaal and aard = wens, leest: start, waardering: [[0, 0], [6, 1]]}
END
cat >good.yaml <<'END'
opgave: a
titel: A
wijk: w
aard: Woonwens
stand: lopend
soort: Fysiek
partijen: {naam: p, rol: initiatiefnemer}
plannen: {status: gepland, periode: 2029}
kansen: [{soort: Draagvlak, waarde: 2}, {soort: onbekend, waarde: 1}]
END
run() {
	opg-score -k kader.yaml -d 2026-04-01 "$@"
}
run good.yaml | sed -n '/status/,$p'
try() {
	sed "$1" good.yaml >a.yaml
	run a.yaml >out
	echo "status $?"
	cmp a.yaml out
}
try 's/lopend/opne/'
try 's/Woonwens/wensje/'
try 's/Fysiek/fysik/'
try 's/initiatiefnemer/trekkr/'
try 's/gepland/verallen/'
try 's/Draagvlak/dragvlak/'
try 's/soort: Fysiek/domeinen: [groen, rioleerig]/'
try 's/lopend/[open]/'
# what is not open need not say more
try 's/lopend/Klaar/; s/Woonwens/wensje/'
# and unknown is no mistype
sed 's/: \(lopend\|initiatiefnemer\|gepland\)/: onbekend/; s/Fysiek/onbekend/' \
    good.yaml | run | sed -n "/^score/,\$p"
