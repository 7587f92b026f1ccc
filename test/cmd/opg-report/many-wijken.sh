# 300 wijken of 60 opgaven: an overview first, and each wijk within reach.  One
# page for a browser has a bound; a page of a wijk is as small as it is alone.
k=$TEST/test/cmd/opg-report/kader.yaml
awk 'BEGIN {
	for (w = 1; w <= 300; w++) {
		printf "---\nwijk: wijk-%d\nnaam: Wijk %d\n", w, w
		for (i = 1; i <= 60; i++) {
			printf "---\nopgave: riool-%d-%d\n", w, i
			printf "titel: Riool vervangen in straat %d\n", i
			printf "wijk: wijk-%d\nopenbaar: ja\nsoort: fysiek\n", w
			printf "uitleg: De straat gaat open.\n"
			printf "gebied: {naam: Straat %d, niveau: straat}\n", i
			print "domeinen: [groen]\nkansen: [{kans: Groen}]"
			printf "plannen: [{periode: %d}]\n", 2026 + i % 20
		}
	}
}' >wijken.yaml
report() {
	opg-report -k $k -d 2026-04-01 "$@" wijken.yaml
}
few() {	# of one document: its size, parts, wijken, links to these
	[ "$(wc -c <"$1")" -le 8388608 ] && echo 'at most 8 MB'
	echo "$(grep -c '<section' "$1") parts"
	grep -o '>Wijk [0-9]*<' "$1" | sort -u | wc -l
	grep -o 'href="#wijk-[0-9]*"' "$1" | sort -u | wc -l
	sed -n 's/^<p>\(Hier staat.*\)<.p>/\1/p' "$1"
}
for a in team raad bewoners domein=groen; do
	echo "# $a"
	report -q -a $a -o $a/
	ls $a | wc -l
	# as many links as wijken, each to a page that is small
	grep -o 'href="wijk[^"#]*"' $a/index.html | sort -u | wc -l
	find $a -size +2000k
	report -a $a -f html >html
	few html
	# the overview stands before the first wijk, and all wijken follow
	report -a $a -f md >md
	sed '/^##* .*Wijk 1\>/q' md | grep -c '^| Wijk '
	grep -c '^##* .*Wijk [0-9]*\>' md
	report -a $a -f text >text
	sed '/^ *--/,$!d; /Riool/q' text | grep -c '^Wijk [0-9]* '
	awk '/^--*$/ { print was } { was = $0 }' text |
	    grep -c 'Wijk [0-9]*'
done
