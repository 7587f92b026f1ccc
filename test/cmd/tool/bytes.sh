# what is no text gets into no record; a file may bear any name
printf 'wijk: w\nnaam: W\n' >w.yaml
cp w.yaml was
opg-add -i titel=$(printf 'caf\351') wijk=w w.yaml
echo "status $?"
opg-add -i titel="$(printf 'a\033[31m')" wijk=w w.yaml
echo "status $?"
opg-add --kind "$(printf '\303')" titel=a wijk=w
echo "status $?"
cmp w.yaml was
name=$(printf 'w\351.yaml')
mv w.yaml "$name"
opg-add -i titel="$(printf 'een\ntwee')" wijk=w "$name"
echo "status $?"
cat "$name"
opg-score -k "$name" was
