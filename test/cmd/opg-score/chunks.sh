# However the bytes come, and on however many threads: the same bytes out, the
# same messages.
awk 'BEGIN {
	for (i = 1; i <= 3000; i++) {
		print (i % 40 == 7 ? "---\r" : "---")
		print "opgave: nummer-" i
		print "titel: Eén straat " i "   # " i
		print "wijk: w"
		print (i % 700 == 5 ? "kansen: {" : "kansen:\n- {tekst: x, waarde: 3}")
		if (i % 90 == 3)
			print "toelichting: |\n  de\n\n  straat"
	}
}' >wijk.yaml
printf -- '---\nopgave: laatste\nwijk: w\ntoelichting: |\n  zonder einde' >eind.yaml
score() {
	opg-score -d 2026-04-01 "$@"
}
score -j 1 wijk.yaml eind.yaml >een 2>een.err
echo "status $?"
score -j 8 wijk.yaml eind.yaml >acht 2>acht.err
echo "status $?"
score wijk.yaml eind.yaml >kernen 2>kernen.err
cmp een acht && cmp een kernen && cmp een.err acht.err && cmp een.err kernen.err
grep -c . een.err
sed 1q een.err
cat wijk.yaml eind.yaml | score -j 8 2>/dev/null | cmp - een
head -c 30000 wijk.yaml >begin.yaml
score begin.yaml >begin 2>/dev/null
dd if=begin.yaml bs=1 2>/dev/null | score 2>/dev/null | cmp - begin
dd if=begin.yaml bs=1 2>/dev/null | score -j 1 2>/dev/null | cmp - begin
score begin.yaml 2>/dev/null | dd bs=7 2>/dev/null | cmp - begin
tail -n 3 een
