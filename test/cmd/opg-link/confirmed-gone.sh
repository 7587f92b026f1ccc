# A confirmed koppeling of two that no longer meet is told, each run alike and
# once for a pair; the records stay as they are.
cat >wijk.yaml <<'Y'
opgave: riool
wijk: w
gebied: {naam: N, niveau: straat}
plannen: {periode: 2029}
koppelingen:
  - met: groen
    status: bevestigd
    aanleiding: [zelfde straat N, 12 maanden tegelijk (2029)]
---
opgave: groen
wijk: w
gebied: {naam: N, niveau: straat}
plannen: {periode: 2029}
koppelingen:
  - {met: riool, status: bevestigd, aanleiding: zelfde straat N}
Y
run() {
	opg-link --diff "$@"
	echo "status $?"
}
run wijk.yaml
sed '0,/2029/s//2039/' wijk.yaml >moved.yaml
run moved.yaml
run moved.yaml
run -q moved.yaml
# other grounds are still grounds
sed '0,/2029/s//2030/' wijk.yaml | opg-link >/dev/null
# what a narrower search than the usual one does not find is not gone
sed '0,/2029/s//2030/' wijk.yaml | opg-link --years 0 >/dev/null
cat >near.yaml <<'Y'
opgave: riool
wijk: w
gebied: {naam: N, niveau: straat, punt: [173500, 442100]}
plannen: {periode: 2029}
koppelingen: [{met: groen, status: bevestigd, aanleiding: 50 meter van elkaar}]
---
opgave: groen
wijk: w
gebied: {naam: M, niveau: straat, punt: [173550, 442100]}
plannen: {periode: 2029}
Y
opg-link --metres 10 near.yaml >/dev/null
sed 's/173550/173551/' near.yaml | opg-link --metres 10 >/dev/null
# one of the two is done, is not there, or cannot be read
sed '0,/2029/s//2039/; s/^opgave: groen/&\nstand: opgelost/' wijk.yaml | opg-link >/dev/null
sed '/^---/,$d; s/2029}/2039}/' wijk.yaml | opg-link >/dev/null
sed '0,/2029/s//2039/; s/^opgave: groen/&\nstand: opne/' wijk.yaml | opg-link >/dev/null
# people's own never had any
sed '0,/2029/s//2039/; s/aanleiding: .*/reden: zo is het/; s/, reden.*/}/' wijk.yaml |
    opg-link >/dev/null
# what is said of it
opg-link -i --reject groen,riool --reason 'niet meer samen' moved.yaml
run moved.yaml
