# A proposal stays as it is when it only rests on rules that were not searched;
# it is taken out when its grounds are gone, when it is not strong enough, and
# when stronger ones crowd it out.
for i in 1 2 3; do
	echo "---"
	echo "opgave: o$i"
	echo "wijk: w"
	echo "gebied: {naam: straat $((i / 2)), niveau: straat}"
	[ $i -eq 3 ] || echo "partijen: Vitens"
	echo "plannen: {periode: 203$i}"
done >wijk.yaml
opg-link wijk.yaml | sed 's/zelfde/dezelfde/' | tee all.yaml
echo "# people only"
opg-link --diff --rules people all.yaml
echo "# place only"
opg-link --diff --rules place all.yaml
echo "# at least 3"
opg-link --diff --min 3 all.yaml
sed 's/^partijen.*/partijen: geen/' all.yaml >geen.yaml
echo "# no people any more"
opg-link --diff --rules place geen.yaml
