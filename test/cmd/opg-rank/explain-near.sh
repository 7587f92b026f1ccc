# On which weight one of the first hangs, when that is near; with no draws it is
# said too when there is none.
cat >kader.yaml <<'Y'
kader: k
aantal: 1
criteria:
  - {naam: w, gewicht: 60, leest: kenmerken.w, waardering: [[0, 0], [10, 1]]}
  - {naam: z, gewicht: 40, leest: kenmerken.z, waardering: [[0, 0], [10, 1]]}
Y
cat >w.yaml <<'Y'
---
opgave: a
titel: Riool
wijk: w
kenmerken: {w: 6, z: 4}
---
opgave: b
titel: Groen
wijk: w
kenmerken: {w: 4, z: 6.5}
Y
try() {
	opg-score -k kader.yaml -d 2026-04-01 w.yaml |
	    opg-rank -k kader.yaml --explain "$@" |
	    sed -n '/^De eerste/,$p'
}
try
try --draws 0
sed -i 's/z: 6.5/z: 1/; s/z: 4/z: 1..4/' w.yaml
try --draws 0
