# files of one record whose last line is not ended: many enough for every thread,
# and often enough that two which edit in one arena are seen
i=100
while [ $i -lt 1000 ]; do
	printf -- '---\nopgave: o-%d\nwijk: w\ngebied: [{naam: N%d, niveau: straat}]\nplannen: [{periode: 2030}]' \
	    $i $((i / 8)) >$i.yaml
	i=$((i + 1))
done
opg-link -q -j 1 ???.yaml >one
for run in 1 2 3 4 5 6 7 8 9 10 11 12; do
	opg-link -q -j 8 ???.yaml >eight
	cmp one eight
done
grep -c voorgesteld eight
opg-link -q -j 8 eight | cmp - eight
sed -n '/^opgave: o-102/,/^opgave: o-104/p' eight
