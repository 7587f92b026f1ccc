# CSV: a row for each opgave, in the columns that people most often want
f=$TEST/test/cmd/opg-export/records.yaml
opg-export -f csv $f
echo "status $?"
# nothing to export is a table too
printf 'wijk: w\n' | opg-export -f csv --fields opgave,titel
opg-export -f csv --fields opgave,titel </dev/null
echo "status $?"
