# Who says nothing of --max gets eight, of twelve that meet one alike; the others
# meet nobody else, as no two of them are at work at one time.
wijk() {
	echo "opgave: alles"
	echo "wijk: w"
	echo "plannen: {periode: 2028..2070}"
	echo "gebied:"
	for i in $1; do echo "  - {naam: straat $i, niveau: straat}"; done
	for i in $1; do
		echo "---"
		echo "opgave: o$i"
		echo "wijk: w"
		echo "gebied: {naam: straat $i, niveau: straat}"
		echo "plannen: {periode: $((1998 + 3 * i))}"
	done
}
twelve='11 12 13 14 15 16 17 18 19 20 21 22'
wijk "$twelve" | opg-link >found
grep -c 'sterkte: 5' found
grep -c 'sterkte:' found
wijk "$twelve" | opg-link --max 12 | grep -c 'sterkte: 5'
wijk '11 12 13 14 15 16 17 18' | opg-link | grep -c 'sterkte: 5'
