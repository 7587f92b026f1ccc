# What people chose to connect is held against the koppelingen that they
# confirmed, and against the aantal and the budget of the kader or the advies.
check() {
	opg-check -d 2026-01-01 --only keuze-koppeling,keuze-limit "$@"
}
opgave() {	# id, keuze, and more lines
	printf -- '---\nopgave: %s\ntitel: T\nwijk: w\n' "$1"
	[ -z "$2" ] || printf 'keuze: %s\n' "$2"
	shift 2
	[ $# -eq 0 ] || printf '%s\n' "$@"
}
with() {	# the other, verband
	printf 'koppelingen: {met: %s, status: %s, verband: %s}' "$1" "$3" "$2"
}
ja='{besluit: verbinden}'
{
	opgave a "$ja" "$(with b 'sluit uit' bevestigd)"
	opgave b "$ja"
	opgave c "$ja" "$(with net 'sluit uit' bevestigd)"
	opgave d "$ja" "$(with later vereist bevestigd)"
	opgave e "$ja" "$(with niemand vereist bevestigd)"
	opgave f "$ja" "$(with weg vereist bevestigd)"
	opgave later '{besluit: later, motivering: M, herzien: 2027}'
	opgave niemand ''
	opgave net '' 'aard: aanpak'
	opgave weg '' 'stand: vervallen'
	echo '# nothing is wrong with these'
	opgave g "$ja" "$(with klaar vereist bevestigd)"
	opgave h "$ja" "$(with net vereist bevestigd)"
	opgave i "$ja" "$(with later 'sluit uit' bevestigd)"
	opgave j "$ja" "$(with niemand vereist voorgesteld)"
	opgave k "$ja" "$(with g vereist bevestigd)"
	opgave l '{besluit: niet verbinden, motivering: M}' \
	    "$(with b 'sluit uit' bevestigd)"
	opgave m "[$ja, later]" "$(with b 'sluit uit' bevestigd)"
	opgave n "$ja" "$(with elders vereist bevestigd)"
	opgave o "$ja" 'stand: opgelost' "$(with b 'sluit uit' bevestigd)"
	opgave klaar '' 'stand: opgelost'
} >een.yaml
check een.yaml
echo 'in two files:'
opgave a "$ja" "$(with b 'sluit uit' bevestigd)" >a.yaml
opgave b "$ja" >b.yaml
check b.yaml a.yaml
echo 'the other one rejects it, or is not at hand:'
opgave b "$ja" "$(with a 'sluit uit' afgewezen)" | check a.yaml -
check a.yaml
kader() {
	printf '%s\n' 'kader: k' "aantal: $1" ${2:+"budget: $2"} 'criteria:' \
	    '- {naam: x, gewicht: 100, leest: kansen, waardering: [[0, 0], [5, 1]]}'
}
{
	opgave a "$ja" 'meerkosten: {bedrag: 100}'
	opgave b "$ja" 'meerkosten: {bedrag: 50.5..200}'
	opgave c later
	opgave d "$ja" 'meerkosten: geen'
	opgave e '' 'meerkosten: {bedrag: 1000}'
	opgave f "$ja" 'aard: aanpak' 'meerkosten: {bedrag: 1000}'
	opgave g "$ja" 'stand: opgelost' 'meerkosten: {bedrag: 1000}'
	opgave h "$ja" | sed 's/^wijk: w/wijk: [v, w]/'
} >geld.yaml
limits() {
	echo "aantal $1, budget ${2-none}:"
	kader "$@" | check - geld.yaml
}
limits 3 151
limits 2 150.5
limits 3 150.49
echo 'no kader, but an advies:'
check geld.yaml
sed '/^opgave: b/,/^---/s/^titel.*/&\nadvies: {uitkomst: verbinden, aantal: 2, budget: 100}/' geld.yaml |
    check
