# A rang and an advies are held against what they were made from: the opgave
# itself in any part of a stream, the wijk as a whole where all of it is there.
cat >kader.yaml <<'Y'
kader: k
aantal: 2
criteria:
  - {naam: nut, gewicht: 100, leest: kenmerken.nut, waardering: [[0, 0], [100, 1]]}
toetsen: [mag]
Y
cat >wijk.yaml <<'Y'
wijk: w
naam: W
---
opgave: a
titel: A
wijk: w
kenmerken: {nut: 50}
meerkosten: {bedrag: 100}
toetsen: {mag: ja}
koppelingen:
  - {met: b, status: bevestigd, effect: klein}
  - {met: net, status: voorgesteld, aanleiding: zelfde straat}
---
opgave: b
titel: B
wijk: w
kenmerken: {nut: 40}
meerkosten: {bedrag: 200}
toetsen: {mag: ja}
---
opgave: c
titel: C
wijk: [w, v]
kenmerken: {nut: 30}
meerkosten: {bedrag: 300}
toetsen: {mag: ja}
---
opgave: d
titel: D
wijk: w
kenmerken: {nut: 20}
toetsen: {mag: nee}
---
opgave: net
titel: Het warmtenet
wijk: w
aard: aanpak
koppelingen:
  - {met: c, status: bevestigd, effect: 1}
---
opgave: klaar
titel: K
wijk: w
stand: opgelost
---
wijk: v
naam: V
Y
all() {
	opg-score -q -k kader.yaml -d 2026-01-01 "$@" |
	    opg-rank -q -k kader.yaml | opg-choose -q -k kader.yaml -b 1000
}
found() {
	opg-check -d 2026-01-01 --only stale-rang,stale-advies "$@"
}
all wijk.yaml >is.yaml
see() {	# what is edited, how
	echo "$1:"
	shift
	sed "$@" is.yaml >was.yaml
	cmp -s is.yaml was.yaml && echo 'NO EDIT'
	found was.yaml
}
rescore() {	# the same, scored again
	echo "$1, scored again:"
	shift
	sed "$@" is.yaml | opg-score -q -k kader.yaml -d 2026-01-01 >was.yaml
	found was.yaml
}
echo 'as it was made:'
found is.yaml
all is.yaml | cmp - is.yaml && echo same
rescore 'nothing' ''
rescore 'a title' 's/^titel: A/titel: AA/'
rescore 'a fact' 's/nut: 40/nut: 41/'
rescore 'a gate' 's/mag: nee/mag: ja/'
rescore 'a gate that closes' '/^opgave: b/,/^---/s/mag: ja/mag: nee/'
see 'another total by hand' 's/totaal: 40/totaal: 42/'
see 'what it costs' 's/bedrag: 300/bedrag: 3000/'
see 'whom it costs' 's/bedrag: 300/&, betaler: corporatie/'
see 'an effect' 's/effect: klein/effect: groot/'
see 'a koppeling that is withdrawn' '/met: b/s/bevestigd/afgewezen/'
see 'a proposal' 's/zelfde straat/zelfde wijk/'
see 'a proposal that is confirmed' 's/voorgesteld/bevestigd, effect: 1/'
see 'a proposal that is confirmed, and adds nothing' 's/voorgesteld/bevestigd/'
see 'a koppeling of the aanpak' 's/effect: 1}/effect: 2}/'
see 'the other one rejects it' '/^opgave: b/a koppelingen: {met: a, status: afgewezen}'
see 'closed' '/^opgave: c/a stand: opgelost'
see 'the aanpak is done' '/^opgave: net/a stand: opgelost'
see 'what is done is dropped' 's/stand: opgelost/stand: vervallen/'
see 'another wijk' 's/wijk: \[w, v\]/wijk: [v, w]/'
see 'another limit' 's/aantal: 2/aantal: 3/'
see 'another budget' 's/budget: 1000/budget: 900/'
see 'one run and another' '/^opgave: c/,/^---/s/samen: .*/samen: "00000000"/'
see 'without its prints' '/^  van:/d; /^  samen:/d'
see 'one of them without' '/^opgave: b/,/^---/{/^rang:/,/^---/{/^---/!d;}}'
echo 'a part of it, and a fact in that:'
opg-select -e 'opgave = b or opgave = c' is.yaml >part.yaml
found part.yaml
sed 's/totaal: 40/totaal: 42/' part.yaml | found
echo 'without the aanpak, with what is new:'
opg-select -e 'not opgave = net' is.yaml >part.yaml
found part.yaml
cat >nieuw.yaml <<'Y'
opgave: e
titel: E
wijk: w
kenmerken: {nut: 10}
toetsen: {mag: ja}
Y
opg-score -q -k kader.yaml -d 2026-01-01 nieuw.yaml | found part.yaml -
echo 'that is not scored yet, or by another kader:'
found is.yaml nieuw.yaml
opg-score -q -d 2026-01-01 nieuw.yaml | found is.yaml -
echo 'a part that was chosen from alone:'
opg-select -e 'opgave = b' is.yaml | opg-choose -q -k kader.yaml >b.yaml
opg-select -e 'not opgave = b' is.yaml >rest.yaml
found b.yaml rest.yaml
found b.yaml
echo 'asked for:'
opg-choose -q -k kader.yaml --with c --without a is.yaml >is2.yaml
found is2.yaml
sed 's/gevraagd: mee/gevraagd: niet mee/' is2.yaml | found
echo 'a score, of what is open and of what is not any more:'
sed '/^opgave: c/a stand: opgelost' is.yaml >done.yaml
for edit in 's/nut: 30/nut: 31/' 's/gewicht: 100,/& vraag: Is het nuttig?,/'; do
	sed "$edit" kader.yaml >k.yaml
	for f in is done; do
		sed "$edit" $f.yaml >was.yaml
		echo "$f:"
		opg-check -d 2026-01-01 --only stale-score k.yaml was.yaml
	done
done
