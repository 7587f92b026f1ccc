# more files than may be open at once, as far as one may say so oneself
i=100
while [ $i -lt 130 ]; do
	printf -- '---\nopgave: o-%d\nwijk: w\ngebied: {naam: N, niveau: straat}\nplannen: [{periode: 2030}]\n' \
	    $i >$i.yaml
	i=$((i + 1))
done
ulimit -S -n 20
opg-link -q --diff ???.yaml >patch
echo "status $?"
opg-link -q -i ???.yaml
echo "status $?"
patch -s -p1 -R <patch && grep -c koppelingen ???.yaml | grep -v :0
ls -A | grep -v '^1..\.yaml$'
