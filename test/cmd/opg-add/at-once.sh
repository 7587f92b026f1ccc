# Forty at once on one file leave forty new records, in order.
printf 'wijk: w\n---\nopgave: a\nwijk: w\n---\nopgave: b\nwijk: w\n' >wijk.yaml
for n in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
	opg-add -i titel="Nieuw" wijk=w wijk.yaml &
	opg-add -i titel="Straat $n" wijk=w wijk.yaml &
done
wait
grep -c '^opgave:' wijk.yaml
grep '^opgave:' wijk.yaml | sort -u | wc -l | tr -d ' '
grep '^opgave:' wijk.yaml | sort -c && echo in order
