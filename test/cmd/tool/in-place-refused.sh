# a file with a document that cannot be read is left as it was, and the
# others are not
printf 'wijk: w\nnaam: W\n---\nopgave: a\ntitel: A\nwijk: w\n' >a.yaml
printf -- '---\nc: 1\nc: 2\n' | cat a.yaml - >b.yaml
cp a.yaml c.yaml
cp b.yaml was
opg-score -d 2026-04-01 -i a.yaml b.yaml c.yaml
echo "status $?"
cmp b.yaml was
grep -c '^score:' a.yaml b.yaml c.yaml
opg-score -d 2026-04-01 --diff b.yaml
echo "status $?"
# in a pipe all of it goes on
opg-score -d 2026-04-01 b.yaml 2>/dev/null | grep -c -e '^score:' -e '^c: [12]$'
ls -A
