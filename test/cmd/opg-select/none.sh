# An empty selection is an answer, status 0 and no word; a person who looks on
# is told why there is nothing to see.
printf 'opgave: riool\ntitel: Riool\nwijk: w\n' >a.yaml
opg-select 'opgave = roil' a.yaml
echo "status $?"
seen() {	# what a terminal shows
	printf '%s\n' "$2" | expect -f "$TEST/test/support/talk.exp" "$1"
}
seen "opg-select 'opgave = roil' a.yaml" \
    'opg-select: no opgave meets the condition: none was selected'
seen "opg-select -s naam --kind wijk wijk a.yaml >out" \
    'opg-select: no wijk meets the condition: none was selected'
# not when there are, with -q, and when nothing was asked for
for c in "'opgave = riool'" "-q 'opgave = roil'" "-v 'opgave = riool'" '-n 0'; do
	SHOW=1 expect -f "$TEST/test/support/talk.exp" "opg-select $c a.yaml" </dev/null
done
