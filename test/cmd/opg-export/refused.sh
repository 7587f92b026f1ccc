# what cannot be read is named, and the rest is exported
cat >in.yaml <<'END'
opgave: a
titel: A
---
opgave: stuk
titel: [
---
opgave: b
titel: B
meerkosten: {bedrag: veel}
---
opgave: c
titel: C
plannen: {periode: straks}
END
opg-export -f csv --fields opgave,titel,meerkosten,plannen.periode in.yaml
echo "status $?"
opg-export -f json --fields opgave,meerkosten in.yaml
echo "status $?"
opg-export -f csv --fields opgave -e 'plannen.periode < 2030' in.yaml
echo "status $?"
opg-export -f csv --fields opgave none.yaml in.yaml
echo "status $?"
# to a file: whole or not at all, and never over what is read
opg-export -f csv --fields opgave,titel -o out.csv in.yaml
echo "status $?"
cat out.csv
opg-export -f csv -o in.yaml in.yaml
echo "status $?"
grep -c opgave in.yaml
opg-export -f csv in.yaml >/dev/full
echo "status $?"
