# How many have no score is said once, at the first of them.
for id in a b c; do
	printf -- '---\nopgave: %s\nwijk: w\n' $id
done >w.yaml
opg-rank w.yaml
opg-rank -q w.yaml | cmp - w.yaml
sed 's/^opgave: b/&\nscore:/; s/^opgave: c/&\nstand: vervallen/' w.yaml |
    opg-rank --explain
