# When all go along no weight matters; a kader of one criterion has no other
# weights.
cat >kader.yaml <<'Y'
kader: k
criteria:
  - {naam: w, gewicht: 100, leest: kenmerken.w, waardering: [[0, 0], [10, 1]]}
gewichten: {bewoners: {w: 100}}
Y
for n in 3 3 1; do
	printf -- '---\nopgave: o%d-%d\ntitel: T%d\nwijk: w\nkenmerken: {w: %d}\n' \
	    $n $((i = ${i-0} + 1)) $n $n
done | opg-score -k kader.yaml -d 2026-04-01 >w.yaml
opg-rank -k kader.yaml --explain w.yaml
opg-rank -k kader.yaml --explain -n 2 w.yaml
sed 's/w: 1}/w: 3}/' w.yaml | opg-rank -k kader.yaml --explain -n 1 |
    grep -A1 gelijk
