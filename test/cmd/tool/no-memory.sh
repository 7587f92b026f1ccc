# no memory left while a new file is made: the old one stays, and nothing beside it
few() {	# a program that a sanitizer watches takes more to begin with
	(ulimit -v 40000
	! opg-set --version >version 2>&1 || exec opg-set "$@"
	echo 'out of memory'
	exit 2)
}
for i in 1 2 3 4; do
	printf -- '---\nopgave: o-%d\nuitleg: ' $i
	head -c 30000 /dev/zero | tr '\0' a
	echo
done >large.yaml
printf -- '---\nopgave: large\nuitleg: ' >>large.yaml
head -c 40000000 /dev/zero | tr '\0' a >>large.yaml
echo >>large.yaml
cksum <large.yaml >before
few -q -j 1 -i x-proef=ja large.yaml
echo "status $?"
cksum <large.yaml | cmp - before
ls -A
