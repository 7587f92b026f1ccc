# where there are wijken, one that is none of them is told
printf 'wijk: west\nnaam: West\n---\nwijk: oost\nnaam: Oost\n' >w.yaml
add() {
	opg-add titel="$1" wijk="$2" w.yaml | tail -n 3
}
add A west
add B weest
add C noord
opg-add titel=D wijk+=oots wijk+=weest w.yaml | tail -n 1
opg-add -q titel=E wijk=weest w.yaml | tail -n 1
opg-add --kind wijk naam=Weest w.yaml | tail -n 2
opg-add titel=F wijk=weest </dev/null
opg-add titel=G wijk=weest w.yaml >out
echo "status $?"
opg-score -d 2026-04-01 out >/dev/null
