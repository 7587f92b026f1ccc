# What was scored by another kader than the one at hand is told once, with what
# to do, and none of the files that it stands in is changed.
cat >kader.yaml <<'END'
kader: k
criteria: [{naam: c, gewicht: 100, leest: kansen, waardering: [[0, 0], [5, 1]]}]
END
for i in 1 2 3; do
	printf -- '---\nopgave: a%s\ntitel: T\nwijk: w\nkansen: {waarde: %s}\n' \
	    $i $i >$i.yaml
done
opg-score -i -k kader.yaml [0-9].yaml
printf 'opgave: b\ntitel: T\nwijk: w\nkansen: {waarde: 3}\n' | opg-score -q >b.yaml
cat [0-9].yaml >was
for program in opg-choose opg-rank; do
	echo "\$ $program"
	cp b.yaml own.yaml
	$program -q -i [0-9].yaml own.yaml
	echo "status $?"
	cat [0-9].yaml | cmp - was
	cmp -s own.yaml b.yaml || echo 'own.yaml has changed'
	$program 1.yaml own.yaml >/dev/null
	echo "status $?"
	sed '/^  kader/d' 1.yaml | $program - 2.yaml >/dev/null
	$program -k kader.yaml [0-9].yaml >/dev/null
	echo "status $?"
done
