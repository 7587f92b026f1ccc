# An advies that is older than what it was made from is told so, where it is
# what the raad reads.
cat >wijk.yaml <<'Y'
kader: k
aantal: 1
criteria:
  - {naam: nut, gewicht: 100, leest: kenmerken.nut, waardering: [[0, 0], [100, 1]]}
---
opgave: a
titel: A
wijk: w
openbaar: ja
kenmerken: {nut: 50}
---
opgave: b
titel: B
wijk: w
openbaar: ja
kenmerken: {nut: 40}
Y
opg-score -q -d 2026-04-01 wijk.yaml | opg-rank | opg-choose >is.yaml
told() {
	echo "$1:"
	shift
	"$@" | opg-report -d 2026-04-01 -a raad -f md |
	    sed -n '/Let op/p; /let op/p; /^| [AB] |/p'
}
told 'as it was made' cat is.yaml
rescore() {
	sed 's/nut: 40}/nut: 45}/' is.yaml | opg-score -q -d 2026-04-01
}
told 'scored again' rescore
chosen() {
	rescore | opg-set keuze.besluit=later keuze.motivering=x keuze.herzien=2027
}
told 'people chose' chosen
falls() {
	sed '/^opgave: a/,/^---/s/status: telt/status: valt af/' is.yaml
}
told 'it falls out by now' falls
