# files of one record whose last line is not ended, many enough for every thread
i=100
while [ $i -lt 180 ]; do
	printf -- '---\nopgave: o-%d\nwijk: w\ngebied: [{naam: N%d, niveau: straat}]\nplannen: [{periode: 2030}]' \
	    $i $((i / 2)) >$i.yaml
	i=$((i + 1))
done
opg-link -q -j 1 ???.yaml >one
opg-link -q -j 8 ???.yaml >eight
cmp one eight
grep -c voorgesteld eight
opg-link -q -j 8 eight | cmp - eight
sed -n 1,20p eight
