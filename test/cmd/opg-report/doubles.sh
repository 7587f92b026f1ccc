# two records of one id: the first is told, and it is said that the other is
# not; so is a file that could not be read
printf 'wijk: w\nnaam: W\n---\nopgave: a\ntitel: A\nwijk: w\n' >a.yaml
printf 'opgave: a\ntitel: Anders\nwijk: w\n---\nopgave: b\nwijk: w\n' >b.yaml
opg-report -d 2026-04-01 -f text a.yaml b.yaml nergens.yaml a.yaml |
    sed -n '/^Peildatum/d; /^Let op/,/^Wat/p'
opg-report -d 2026-04-01 -f text - b.yaml <a.yaml >/dev/null
mkdir map
for id in 1 2 3 4 5 6; do
	printf -- '---\nopgave: o%s\ntitel: O\nwijk: w\n' $id
done >c.yaml
opg-report -d 2026-04-01 c.yaml c.yaml map 2>/dev/null | grep 'Let op'
