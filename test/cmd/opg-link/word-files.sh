# In place, over more files: what was said is written whole or not at all, also
# when it goes from one file to another.
printf 'opgave: riool\nwijk: w\n' >een.yaml
printf '# Zuid\nopgave: groen\nwijk: w\nkoppelingen: [riool]   # ja\n' >twee.yaml
printf 'opgave: pomp\nwijk: w\n---\nopgave: [stuk\n' >stuk.yaml
cp stuk.yaml stuk.old
opg-link -i --confirm riool,groen --verband na een.yaml twee.yaml
cat een.yaml twee.yaml
opg-link -i --confirm pomp,riool --verband na een.yaml twee.yaml stuk.yaml
echo "status $?"
opg-link --diff --confirm pomp,riool een.yaml stuk.yaml
echo "status $?"
opg-link -i --confirm groen,riool --effect groot een.yaml twee.yaml stuk.yaml
echo "status $?"
cat een.yaml
cmp stuk.yaml stuk.old
# a stream has no files to be left
(cat een.yaml; echo ---; cat stuk.yaml) | opg-link --confirm pomp,riool
