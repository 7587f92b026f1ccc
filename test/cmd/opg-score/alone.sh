# Nothing is measured against the other opgaven at hand: alone with its wijk an
# opgave scores what it scores among all others.  Prints what differs.
score() {
	opg-select --only "opgave = $1" ${2+"$2"} | sed -n '/^score:/,$p' |
	    grep -E '^score:|^ '
}
opg-score --print-kader >kader.yaml
set -- "$TEST"/examples/*.yaml
opg-score -q -d 2024-03-05 -k kader.yaml "$@" >scored.yaml
for id in $(sed -n 's/^opgave: *\([a-z0-9-]*\).*/\1/p' "$@"); do
	opg-select "opgave = $id" "$@" |
	    opg-score -q -d 2024-03-05 -k kader.yaml |
	    score "$id" >alone.yaml
	score "$id" scored.yaml | cmp - alone.yaml
	grep '^  status' alone.yaml
done | sort | uniq -c
