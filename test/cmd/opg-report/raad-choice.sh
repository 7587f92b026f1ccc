# Whose word it is: decided, proposed, advised only, or nobody's; and why.
cat >kader.yaml <<'Y'
kader: k
toetsen: [{naam: doel, vraag: Helpt het?}, {naam: mag, vraag: Mag het?}, geld]
criteria: [{naam: kansen, gewicht: 100, leest: kansen, waardering: [[0, 0], [10, 1]]}]
Y
opgave() {	# id, fields
	printf -- '---\n{opgave: %s, titel: Opgave %s, wijk: w, openbaar: ja, %s}\n' "$1" "$1" "$2"
}
told() {	# what it is about; records on standard input
	echo "# $1"
	opg-report -k kader.yaml -d 2026-04-01 -a raad -f md |
	    sed -n '3p; /^## \(Mee\|Later\|Niet\|Nog\)/,/^## \(Geld\|Part\|Risi\)/p' | sed '/^## \(Geld\|Part\|Risi\)/d'
}
opgave a 'advies: {uitkomst: verbinden, reden: "moet mee (--with), samen met b"}' >a
opgave b 'advies: {uitkomst: mits, reden: in de beste keuze van 2}, toetsen: {doel: ja}' >b
opgave c 'advies: {uitkomst: niet verbinden, reden: "valt af: mag is nee"}, score: {status: valt af, reden: mag is nee}, toetsen: {mag: {waarde: nee, waarom: er staan bomen}, geld: nee}' >c
opgave d 'advies: {uitkomst: niet verbinden, reden: "valt af: minimum"}, score: {status: valt af}' >d
cat a b c d | told 'an advies only'
{
opgave a 'advies: {uitkomst: niet verbinden}, keuze: {fase: voorstel, besluit: verbinden, door: projectteam, datum: 2026-03, motivering: "Wij willen dit!", voorwaarde: Niet na 2029}'
opgave b 'keuze: {fase: voorstel, besluit: niet verbinden, door: projectteam, datum: 2026-03}, uitleg: Wat het is., omschrijving: niet dit'
} | told 'a proposal, all by one'
{
opgave a 'keuze: {fase: besluit, besluit: verbinden, door: Jan Jansen, datum: 2026}, plannen: {periode: 2028, status: idee}, omschrijving: Dit is het'
opgave b 'keuze: {fase: besluit, besluit: later, herzien: 2025, motivering: x}, plannen: geen'
cat a | sed 's/opgave: a/opgave: c/'
opgave d 'titel: x'
opgave e 'keuze: {besluit: verbinden}, van: 00000000, plannen: {naam: p, status: gereed}'
} | sed 's/, titel: x}/}/' | told 'of all kinds'
opgave a 'keuze: {fase: besluit, besluit: verbinden}' | told 'the only one'
opgave a 'keuze: {fase: besluit, besluit: niet verbinden}' | told 'the only one, not'
opgave a 'keuze: {fase: besluit, besluit: later}' | told 'the only one, later'
opgave a 'soort: fysiek' | told 'nothing, of one'
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13; do opgave o$i 'soort: fysiek'; done | told 'nothing, of many'
for i in 1 2 3 4 5 6 7 8; do opgave o$i 'keuze: verbinden'; done | told 'many go along' | head -n 3
{
opgave a 'keuze: verbinden, koppelingen: [{met: b, status: bevestigd, verband: sluit uit}, {met: c, status: bevestigd, verband: vereist}]'
opgave b 'keuze: verbinden'
opgave c 'keuze: later'
} | told 'at odds with each other'
