# A rang and an advies that are older than what they were made from are told
# so, at the wijk and at the opgave.
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
---
opgave: c
titel: C
wijk: v
kenmerken: {nut: 40}
Y
opg-score -q -d 2026-01-01 wijk.yaml | opg-rank | opg-choose >is.yaml
told() {	# its paragraphs, and what is to be noticed
	echo "$1:"
	shift
	"$@" | opg-report -d 2026-01-01 -f md |
	    awk '/^## [vw]$|ervan las|volgens de score|opnieuw/'
}
told 'as it was made' cat is.yaml
rescore() {
	sed 's/nut: 40}/nut: 45}/' is.yaml | opg-score -q -d 2026-01-01
}
told 'scored again' rescore
told 'one without' sed '/^opgave: b/,/^---/{/^rang:/,/^---/{/^---/!d;}}' is.yaml
told 'one that is closed' sed '/^opgave: b/a stand: vervallen' is.yaml
told 'of two runs' sed '/^opgave: b/,/^---/s/samen: .*/samen: "00000000"/' is.yaml
told 'a limit' sed '/^advies:/,/^---/s/aantal: 1/aantal: 2/' is.yaml
told 'no longer of use' sed '/^opgave: b/,/^---/s/status: telt/status: valt af/; /^opgave: a/,/^---/s/status: telt/status: onzeker/' is.yaml
