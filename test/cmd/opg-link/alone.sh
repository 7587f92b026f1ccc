# records that cannot be edited, in many slices: each is told, in their order,
# and passed on as it was
i=100
while [ $i -lt 220 ]; do
	printf -- '---\nopgave: o-%d\nwijk: w\ngebied: {naam: N%d, niveau: straat}\nplannen: {periode: 2030}\nkoppelingen:\n  met: elders  # zie het verslag\n' \
	    $i $((i / 2))
	i=$((i + 1))
done >alone.yaml
opg-link -q -j 1 alone.yaml >one 2>told
echo "status $?"
cmp one alone.yaml
opg-link -q -j 8 alone.yaml 2>&1 >eight | cmp - told
cmp eight alone.yaml
grep -c . told
sed -n '1p; $p' told
cut -d : -f 3 told | sort -c -n
opg-link -q -i alone.yaml 2>told
echo "status $?"
sed -n '$p' told
cmp one alone.yaml
ls -A
