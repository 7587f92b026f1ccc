# Whether an advies is the best there is, is told to the team and the raad; not of
# one that is old, or that opg-choose did not make.
cat >wijk.yaml <<'Y'
kader: k
titel: Kader
aantal: 1
criteria:
  - {naam: nut, gewicht: 100, leest: kenmerken.nut, waardering: [[0, 0], [100, 1]]}
---
opgave: a
titel: A
wijk: w
kenmerken: {nut: 50}
---
opgave: b
titel: B
wijk: w
kenmerken: {nut: 40}
Y
opg-score -q -d 2026-01-01 wijk.yaml | opg-choose >is.yaml
told() {
	echo "$1:"
	shift
	"$@" >told.yaml
	opg-report -d 2026-01-01 -f md told.yaml | grep -E 'bewezen|opnieuw'
	opg-report -d 2026-01-01 -f md -q -a raad --all told.yaml 2>&1 |
	    grep -o 'Hoogstens.*'
}
told 'as it was made' cat is.yaml
told 'it took too much work' sed '/puntenverlies/a\  beter: 1.0' is.yaml
told 'no number' sed '/puntenverlies/a\  beter: veel' is.yaml
told 'old' sed '/^opgave: a/,/^---/s/laag: .*/laag: 60.0/; /^opgave: a/,/^---/s/totaal: .*/totaal: 60.0/' is.yaml
told 'by hand' sed '/samen:/d' is.yaml
