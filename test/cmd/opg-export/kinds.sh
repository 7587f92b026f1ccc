# records of other kinds, and only those that meet a condition
f=$TEST/test/cmd/opg-export/records.yaml
opg-export -f csv --kind wijk $f
opg-export -f csv --kind gesprek $f
opg-export -f csv --kind kader $f
opg-export -f jsonl --kind kader $f
opg-export -f csv --kind wijkk $f
echo "status $?"
opg-export -f csv --fields opgave -e 'plannen.periode < 2030' $f
opg-export -f csv --fields opgave -e 'opgave = niemand' $f
echo "status $?"
opg-export -f csv --fields opgave -e 'plannen.perode < 2030' $f
echo "status $?"
# a condition may use words of the stream, a soort may follow from them
printf 'woordenlijst: x\ndomeinen: [{woord: torens, soort: fysiek}]\n---\nopgave: t\ndomeinen: torens\n' >w.yaml
opg-export -f csv --fields opgave,soort -e 'domeinen = torens' w.yaml
opg-export -f csv --fields opgave,soort $f w.yaml
echo "status $?"
sed -n 1,2p w.yaml >words.yaml
opg-export -f csv --fields opgave,soort --words words.yaml $f w.yaml 2>/dev/null | tail -n 1
