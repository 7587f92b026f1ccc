# a row for each item of a list of maps
f=$TEST/test/cmd/opg-export/records.yaml
for each in plannen kansen risicos koppelingen meerkosten keuze; do
	echo "# $each"
	opg-export -f csv --each $each $f
done
# a field of the list is that of the item, others are those of the record
opg-export -f csv --each plannen --fields 'titel,plannen,plannen.dekking.bedrag,#plannen.dekking,#plannen,plannen[0].naam,gebied' $f
opg-export -f csv --each keuze --fields 'keuze,keuze.fase' $f
opg-export -f csv --each plannen --kind wijk $f
opg-export -f csv --each indicatoren --kind wijk $f
opg-export -f csv --each kans $f
echo "status $?"
opg-export -f csv --each titel $f
echo "status $?"
opg-export -f csv --each planen --kind wijk $f
echo "status $?"
opg-export -f csv --each koppelingen --kind wijk $f
echo "status $?"
