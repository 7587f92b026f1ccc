# names as patch and git take them; what a word or a day is taken for
mkdir d
printf 'opgave: a\ntitel: A\nwijk: w\n' >d/o.yaml
for name in d/o.yaml ./d/o.yaml .//d/./o.yaml "$PWD/d/o.yaml"; do
	opg-score -q --diff "$name" | head -n 2 | sed "s|${PWD#/}/||"
done
opg-score -q --diff ././d/o.yaml | git apply --stat --apply
grep -c '^score:' d/o.yaml
TMPDIR=$PWD/none opg-score -q --diff d/o.yaml 2>&1 | sed "s|$PWD/||"
opg-add --diff titel=B wijk=w d/o.yaml >&-
echo "status $?"
opg-add -q -i titel=B wijk=w d/o.yaml <&- >&-
echo "status $?"
grep '^opgave' d/o.yaml
echo 'wijk: w' >a=b.yaml
opg-add -i titel=X wijk=w ./a=b.yaml
opg-add titel=X wijk=w a=b.yaml
opg-add -q titel=X wijk=w -- a=b.yaml
opg-score -d 2026-02-30 d/o.yaml
opg-score -d 30-02-2026 d/o.yaml
