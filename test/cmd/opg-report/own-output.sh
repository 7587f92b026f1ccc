# a report never takes the place of what it was made from
printf 'opgave: a\ntitel: A\nwijk: w\n' >a.yaml
opg-score --print-kader >k.yaml
cp a.yaml was
cp k.yaml kader
ln a.yaml hard.yaml
ln -s a.yaml soft.yaml
for out in a.yaml ./a.yaml hard.yaml soft.yaml; do
	opg-report -o $out a.yaml
	echo "status $?"
done
opg-report -o a.yaml <a.yaml
echo "status $?"
opg-report a.yaml >>hard.yaml
echo "status $?"
opg-report -k k.yaml -o k.yaml a.yaml
echo "status $?"
cmp a.yaml was
cmp k.yaml kader
opg-report -q -o b.yaml a.yaml && head -n 1 b.yaml
opg-report -q -o b.yaml a.yaml && head -n 1 b.yaml
ls -A
