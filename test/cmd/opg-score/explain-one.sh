# One point is a point.
cat >kader.yaml <<'Y'
kader: k
criteria:
  - {naam: kansen, gewicht: 100, leest: kansen, waardering: [[0, 0], [100, 1]]}
Y
for n in 1 1..2; do
	printf 'opgave: een\ntitel: Een\nkansen: {tekst: t, soort: draagvlak, waarde: %s}\n' \
	    $n |
	    opg-score -k kader.yaml -d 2026-04-01 --explain een |
	    grep -E 'kansen|punt'
done
