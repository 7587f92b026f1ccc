# An id is of one record: opgave=b is most often meant to say which one.
printf 'opgave: a\ntitel: A\n---\nopgave: b\ntitel: B\n' >in.yaml
printf 'opgave: c\ntitel: C\n' >more.yaml
cp in.yaml was.yaml
opg-set -i opgave=b stand=opgelost in.yaml more.yaml
echo "status $?"
cmp in.yaml was.yaml
cat more.yaml
opg-set -i opgave=b more.yaml in.yaml
echo "status $?"
cat more.yaml
echo "# the one that is meant"
opg-set --diff -e 'opgave = b' stand=opgelost in.yaml | grep '^[-+]'
echo "# another id for one of them"
opg-set --diff -e 'opgave = b' opgave=d in.yaml more.yaml | grep '^[-+]'
echo "# in a stream"
opg-set opgave=z in.yaml more.yaml
echo "status $?"
echo "# of another kind: all of them lie in that wijk"
opg-set -q wijk=w in.yaml more.yaml | grep -c 'wijk: w'
printf 'wijk: u\n---\nwijk: v\n' >wijken.yaml	# from a pipe the first may be out before
opg-set --kind wijk wijk=w wijken.yaml
echo "# the id of another one, which stands behind it or before it"
cp was.yaml in.yaml
for id in a b; do
	opg-set -i -e "opgave != $id" opgave=$id stand=opgelost in.yaml
	echo "status $?"
	cmp in.yaml was.yaml
	opg-set --force -e "opgave != $id" opgave=$id in.yaml
	echo "status $?"
done
cp more.yaml kept.yaml
opg-set -i -e 'opgave = c' opgave=b more.yaml in.yaml
echo "status $?"
cmp more.yaml kept.yaml
echo "# its own id, and one of another kind"
opg-set --diff -e 'opgave = b' opgave=b in.yaml
printf 'gesprek: z\n' | opg-set -e 'opgave = b' opgave=z - in.yaml | grep -c z
