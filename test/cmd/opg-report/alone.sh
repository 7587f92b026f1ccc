# One opgave stands first whatever the weights, and goes along or not; of what
# nobody knows the costs there is no sum.
k=$TEST/test/cmd/opg-report/kader.yaml
one() {
	printf 'opgave: a\ntitel: A\nwijk: w\n%s\n' "$1" |
	    opg-report -k $k -d 2026-04-01 -f text |
	    sed -n '/plaats:/p; /^Met andere/,/^$/p; /^De keuze/,/^[MN]ee*/p'
}
rang='rang: {plaats: 1, uit: 1, beste: 1, slechtste: 1, top: 1.00, aantal: 3, trekkingen: 10000, startgetal: 1}'
one "$rang
score: {totaal: 1}
advies: {uitkomst: verbinden}"
one "$rang
score: {totaal: 1}
meerkosten: geen
advies: {uitkomst: niet verbinden}"
echo '# of as many as there is room for all are among the first'
one 'rang: {plaats: 2, uit: 3, beste: 1, slechtste: 3, top: 1.00, aantal: 3, trekkingen: 500}
score: {totaal: 1}'
echo '# nothing was drawn'
one 'rang: {plaats: 2, uit: 4, beste: 1, slechtste: 3, aantal: 3, trekkingen: 0, startgetal: 1}
score: {totaal: 1}'
