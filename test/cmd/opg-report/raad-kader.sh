# By what was weighed: a kader that nobody agreed to is called an example.
wijk='{opgave: a, titel: A, wijk: w, openbaar: ja, keuze: verbinden}
--- {opgave: b, titel: B, wijk: w, openbaar: ja, keuze: verbinden}'
told() {	# kader, what to look at
	{ printf '%s\n---\n' "$1"; echo "$wijk"; } |
	    opg-report -d 2026-04-01 -a raad -f md |
	    sed -n '/^> \*\*Let/p; /^## Waarop/,$p'
}
criteria='criteria: [{naam: kansen, gewicht: 60, leest: kansen, waardering: [[0, 0], [10, 1]]}, {naam: wens, vraag: Leeft het?, gewicht: 40, leest: kenmerken.x, waardering: [[0, 0], [10, 1]]}]'
echo "# none"
told '{wijk: w}'
echo "# not agreed"
told "{kader: k, $criteria}"
echo "# agreed, by whom and when; one is one too many"
told "{kader: k, titel: Kader van de raad, vastgesteld: {datum: 2026-03-10, door: gemeenteraad}, aantal: 1, budget: 1500, toetsen: [trekker, {naam: mag, vraag: Mag het?}, doel], $criteria}"
echo "# agreed by a person"
told "{kader: k, vastgesteld: {door: J. de Vries}, $criteria}"
echo "# scored with another one"
wijk='{opgave: a, titel: A, wijk: w, openbaar: ja, score: {kader: oud@1, datum: 2025, totaal: 1}, advies: {uitkomst: verbinden, kader: oud@1}}'
told "{kader: k, $criteria}"
