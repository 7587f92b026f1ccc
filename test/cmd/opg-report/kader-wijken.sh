# Wijken that go by kaders of their own: of all of them it is said that there
# are more, and a page of one wijk says only what is so in it.
cat >kader.yaml <<'END'
kader: eigen
titel: Ons kader
peildatum: 2026-02-03
toetsen: []
criteria:
  - {naam: zin, gewicht: 100, leest: kenmerken.zin, waardering: [[1, 0], [5, 1]]}
END
score() {	# of a wijk by a kader, on a day
	printf -- '---\nopgave: o-%s\ntitel: O\nwijk: %s\n' "$1" "$1"
	printf 'score: {kader: %s, datum: %s, totaal: 1.0}\n' "$2" "$3"
	printf 'advies: {uitkomst: verbinden, kader: %s}\n' "$2"
}
{
	printf 'wijk: a\n---\nwijk: b\n---\nwijk: c\n'
	eigen=$(printf 'opgave: x\ntitel: X\nwijk: a\n' |
	    opg-score -q -k kader.yaml | sed -n 's/^  kader: //p')
	score a "$eigen" 2026-02-03
	score b oud@1 2026-02-03
	score c anders@2 2025-12-31
} >wijken.yaml
told() {
	echo "$1"
	shift
	opg-report -q -f text -k kader.yaml "$@" | grep 'Let op'
}
told all wijken.yaml
told a -w a wijken.yaml
told b -w b wijken.yaml
told c -w c wijken.yaml
opg-report -q -k kader.yaml -o map/ wijken.yaml
grep -o 'Let op[^.]*' map/*.html
