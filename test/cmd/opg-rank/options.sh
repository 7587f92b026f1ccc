# How many the first are; how many draws; none.
for id in a b c; do
	cat <<Y
---
opgave: $id
wijk: w
kenmerken: {draagvlak: 3, tempo: 3}
kansen: [{tekst: t, waarde: $(($(printf %d "'$id") % 5 + 1))}]
Y
done | opg-score -d 2026-04-01 >w.yaml
try() {
	echo "# $*"
	opg-rank "$@" w.yaml | grep -A 8 '^rang'
}
try -n 1
try -n 2 --draws 100
try --draws 0
try --draws 16 --seed 2147483647
