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
echo '# equal at the end'
sed -i 's/60/96/; s/40/4/' kader.yaml
sed -i 's/z: 1.*/z: 1}/; s/w: 4/w: 6/; s/z: 1}/z: 2}/;' w.yaml
sed -i '$s/z: 2/z: 1/' w.yaml
try --draws 0
echo '# no tenth between'
sed -i 's/96/50.09/; s/gewicht: 4,/gewicht: 49.91,/' kader.yaml
sed -i 's/{w: 6, z: 2}/{w: 9.99, z: 0}/; s/{w: 6, z: 1}/{w: 0, z: 10}/' w.yaml
try --draws 0
