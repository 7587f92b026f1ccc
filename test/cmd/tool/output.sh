# a full disk is told; a reader that has gone is not
printf 'wijk: w\nnaam: W\n---\nopgave: a\ntitel: A\nwijk: w\n' >a.yaml
cp a.yaml b.yaml
opg-score a.yaml >/dev/full
echo "status $?"
opg-score a.yaml >&-
echo "status $?"
opg-report a.yaml >/dev/full
echo "status $?"
yes -- '--- {x: 1}' | head -n 50000 >many.yaml
opg-score many.yaml >/dev/full
echo "status $?"
(opg-score many.yaml; echo "status $?" >status) | head -n 1
cat status
(trap '' PIPE; opg-score many.yaml; echo "status $?" >status) | head -n 1
cat status
opg-score a.yaml >>a.yaml
echo "status $?"
cmp a.yaml b.yaml
# no room for the new file: the old one stays
cat many.yaml >>a.yaml
cp a.yaml b.yaml
(ulimit -f 8; opg-score -i a.yaml)
echo "status $?"
cmp a.yaml b.yaml
ls -A
