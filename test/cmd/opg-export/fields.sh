# columns of choice: paths, as anywhere
f=$TEST/test/cmd/opg-export/records.yaml
opg-export -f csv --fields 'opgave, wijk,gebied,gebied.punt,gebied.bag,#kansen,#plannen' $f
opg-export -f csv --fields 'plannen.naam,plannen[1].status,plannen[Riool].budget,plannen.dekking.bron' $f
# what counts of a field as a whole: score, soort, keuze, meerkosten
opg-export -f csv --fields score,soort,keuze,keuze.datum,keuze[0].besluit,meerkosten,meerkosten.bedrag $f
# texts that look like numbers are in quotes, numbers are not
opg-export -f csv --fields titel,plannen.nummer,kenmerken.draagvlak,kenmerken.tempo,kenmerken.code,kenmerken.versie,x-ref,omvang.ketels $f
opg-export -f csv --fields 'titel,title' $f
echo "status $?"
opg-export -f csv --fields 'plannen.perode' $f
echo "status $?"
opg-export -f csv --fields 'titel,,wijk' $f
echo "status $?"
opg-export -f csv --fields 'titel wijk' $f
echo "status $?"
opg-export -f csv --fields '' $f
echo "status $?"
opg-export -f csv --fields 'advies' $f
echo "status $?"
opg-export -f csv --fields 'kenmerken' $f
echo "status $?"
