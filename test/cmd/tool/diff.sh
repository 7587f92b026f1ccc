# what would change, and nothing changes
printf 'wijk: w\nnaam: W' >w.yaml
printf 'opgave: a\ntitel: A\nwijk: w\n' >a.yaml
opg-score -d 2026-04-01 --diff w.yaml a.yaml |
    sed -e 's|^@@.*|@@|' -e '/^+score/,$d'
opg-score -d 2026-04-01 --diff w.yaml a.yaml >/dev/null
echo "status $?"
opg-score --diff w.yaml
echo "status $?"
opg-score --diff -i w.yaml none.yaml
echo "status $?"
cat w.yaml | opg-score --diff - a.yaml | head -n 2
opg-score -d 2026-04-01 -q --diff w.yaml a.yaml >patch
opg-score -d 2026-04-01 -q a.yaml >new
patch -s -p1 <patch && cmp a.yaml new
ls -A
