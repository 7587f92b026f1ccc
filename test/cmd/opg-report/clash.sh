# What goes along and is at odds with a koppeling is told at the opgave.
opgave() {
	printf -- '---\nopgave: %s\ntitel: Opgave %s\nwijk: w\n' "$1" "$1"
	shift
	printf '%s\n' "$@"
}
{
	opgave a 'keuze: verbinden' 'koppelingen:' \
	    '  - {met: b, status: bevestigd, verband: sluit uit}' \
	    '  - {met: c, status: bevestigd, verband: vereist}' \
	    '  - {met: d, status: bevestigd, verband: vereist}' \
	    '  - {met: e, status: bevestigd, verband: vereist}'
	opgave b 'advies: {uitkomst: mits}'
	opgave c 'keuze: {besluit: later}'
	opgave d
	opgave e 'stand: vervallen'
	opgave f 'keuze: verbinden' \
	    'koppelingen: {met: a, status: bevestigd, verband: vereist}'
} | opg-report -d 2026-01-01 -f md | grep '^| Opgave [abf]'
