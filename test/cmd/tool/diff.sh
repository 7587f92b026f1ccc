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
# a name that leads elsewhere: for patch and git, from where it leads to
mkdir sub
for f in ../w.yaml ./../sub/.././w.yaml ../../"${PWD##*/}"/w.yaml; do
	(cd sub && printf 'opgave: b\ntitel: B\nwijk: w\n' >../b.yaml &&
	    opg-score -d 2026-04-01 -q --diff "$f" "${f%w.yaml}b.yaml") |
	    sed -n "s|/${PWD##*/}/|/HERE/|; 1,2p"
done
rm -r sub b.yaml
ls -A
