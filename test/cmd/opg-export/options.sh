# which format, and what goes with it
f=$TEST/test/cmd/opg-export/records.yaml
opg-export $f
echo "status $?"
opg-export -f cvs $f
echo "status $?"
opg-export -f xml $f
echo "status $?"
opg-export --format jsonl --where 'opgave = b' $f | cut -c 1-40
opg-export -f csv --field titel $f
echo "status $?"
opg-export -f csv - <$f --fields opgave
opg-export -j 1 -f csv $f >1
opg-export -j 4 -f csv $f >4
cmp 1 4
