# forty at once on one file, and on two in either order
printf 'wijk: w\nnaam: W\n' >a.yaml
cp a.yaml b.yaml
i=1
while [ $i -le 40 ]; do
	opg-add -i a.yaml "titel=Opgave $i" wijk=w &
	i=$((i + 1))
done
wait
grep -c '^opgave: ' a.yaml
grep '^titel: ' a.yaml | sort -u | wc -l
i=1
while [ $i -le 10 ]; do
	opg-score -d 2026-04-01 -i a.yaml b.yaml &
	opg-add -i b.yaml "titel=Opgave $i" wijk=w &
	opg-score -d 2026-04-02 -i b.yaml a.yaml &
	i=$((i + 1))
done
wait
grep -c '^opgave: ' a.yaml b.yaml
ls -A
