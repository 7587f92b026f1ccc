# That no record was set is told: a mistype in a condition changes nothing.
printf 'opgave: riool\ntitel: Riool\nwijk: w\nstand: open\n' >a.yaml
cp a.yaml was.yaml
run() {
	opg-set "$@" | cmp -s - was.yaml || echo 'not passed on'
}
run -e 'opgave = roil' titel=x a.yaml
run -q -e 'opgave = roil' titel=x a.yaml
run -e 'stand = opgelost' titel=x a.yaml
run --kind wijk naam=W a.yaml
opg-set -i -e 'opgave = roil' titel=x a.yaml
echo "status $?"
cmp a.yaml was.yaml
opg-set --diff -e 'opgave = roil' titel=x a.yaml
echo "status $?"
# one that says it already is one that is meant
run -e 'opgave = riool' titel=Riool a.yaml
