# At an opgave that has many links not all of them are named; in their table
# they are.
k=$TEST/test/cmd/opg-report/kader.yaml
{
	printf -- '---\nopgave: net\ntitel: Net\nwijk: w\naard: aanpak\nkoppelingen:\n'
	for i in 01 02 03 04 05 06 07 08 09 10 11 12 13 14; do
		echo "  - {met: o$i}"
	done
	echo '  - {met: o15, status: bevestigd}'
	for i in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15; do
		printf -- '---\nopgave: o%s\ntitel: Opgave\nwijk: w\n' $i
	done
} >wijk.yaml
opg-report -k $k -d 2026-04-01 -f md wijk.yaml >md
grep '^| Net (.net.) | ? |' md
grep -c '^| Net (.net.) | Opgave' md
sed '/met: o1[34]/d' wijk.yaml | opg-report -k $k -d 2026-04-01 -f md |
    grep '^| Net (.net.) | ? |'
