# Two effects of one koppeling are the same when they add the same, by the kader
# at hand, as for who chooses: then it only stands twice.
two() {
	printf -- '---\nopgave: a\ntitel: A\nwijk: w\nkoppelingen: {met: b, status: bevestigd, effect: %s}\n' "$1"
	printf -- '---\nopgave: b\ntitel: B\nwijk: w\nkoppelingen: {met: a, status: bevestigd, effect: %s}\n' "$2"
}
check() {
	echo "$1 and $2"
	two "$1" "$2" | cat "${3-/dev/null}" - >w.yaml
	opg-check --only koppeling-differs,koppeling-twice w.yaml
	opg-score -d 2026-01-01 w.yaml 2>/dev/null | opg-choose 2>&1 >/dev/null | grep effect
}
check groot 20
check Groot 20.0
check -klein -5
check groot 19
check klein -5
cat >kader.yaml <<'Y'
kader: k
effecten: {groot: 19}
criteria:
  - {naam: w, gewicht: 100, leest: kenmerken.w, waardering: [[0, 0], [10, 1]]}
Y
echo 'by another kader'
check groot 20 kader.yaml
check groot 19 kader.yaml
