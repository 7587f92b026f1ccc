# One broken opgave among a thousand: it is named once, with its place, passed
# on as it came, and the others are scored.  Without the fields score the output
# is the input.
make() {
	awk -v broken="$1" 'BEGIN {
		print "# duizend opgaven"
		for (i = 1; i <= 1000; i++) {
			print "---\nopgave: nummer-" i " # " i
			print "titel: \"Straat " i "\"   # een"
			print "wijk: w\n"
			print i == broken ? "plannen: [{naam: riool}\n" : \
			    "plannen: [{naam: riool, periode: 2029}]\n"
			print "# tot hier"
		}
	}'
}
without_score() {
	awk '/^score:/ { skip = 1; next } /^[^ ]/ || /^$/ { skip = 0 } !skip'
}
for broken in 1 500 1000; do
	make $broken >wijk.yaml
	opg-score -d 2026-04-01 wijk.yaml >out.yaml
	echo "status $?"
	without_score <out.yaml | cmp - wijk.yaml
	grep -c '^score:' out.yaml
	grep -n 'naam: riool}' out.yaml
	cp wijk.yaml edited.yaml
	opg-score -q -i -d 2026-04-01 edited.yaml 2>/dev/null
	echo "status $?"
	cmp edited.yaml wijk.yaml
done
