# what comes too late spoils what was made before it: no file is changed, and
# without -i the stream goes on
printf 'opgave: a\ntitel: A\nwijk: w\n' >a.yaml
printf 'wijk: w\nnaam: W\n---\nopgave: b\ntitel: B\nwijk: w\n' >b.yaml
{
	echo 'kader: eigen'
	opg-score --print-kader | sed '1,/^kader:/d'
} >kader.yaml
printf 'woordenlijst: eigen\nstand: {woord: open, ook: [nieuw]}\n' >words.yaml
mkdir was
cp ./*.yaml was
try() {
	opg-score -d 2026-04-01 -q "$@" >out
	echo "status $?, $(grep -c '^+*score:' out) in the output"
	for f in *.yaml; do
		cmp "$f" "was/$f"
	done
}
for late in kader.yaml words.yaml b.yaml; do
	for how in -i --diff --; do
		echo "# $how $late"
		try $how a.yaml $late
	done
done
ls -A
# in time
opg-score -d 2026-04-01 -i kader.yaml words.yaml b.yaml a.yaml
echo "status $?"
grep -c '^score:' a.yaml b.yaml
