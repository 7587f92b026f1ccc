# Money: what is not known is said to be so, and is not nothing.
cat >wijk.yaml <<'Y'
kader: k
titel: Kader
budget: 1000
criteria: [{naam: kansen, gewicht: 100, leest: kansen, waardering: [[0, 0], [10, 1]]}]
---
wijk: w
---
wijk: v
Y
opgave() {	# id, fields
	printf -- '---\n{opgave: %s, titel: Opgave %s, openbaar: ja, %s}\n' \
	    "$1" "$1" "$2"
}
{
opgave alles 'wijk: w, keuze: verbinden, meerkosten: {bedrag: 700, betaler: gemeente}, plannen: [{budget: 100, dekking: {bron: heffing, bedrag: 100, zeker: ja}}]'
opgave bereik 'wijk: w, keuze: verbinden, meerkosten: [{bedrag: 100..400, betaler: gemeente}, {bedrag: 50}], plannen: [{budget: 100..200, dekking: [{bron: a, bedrag: 10..20, zeker: nee}, {bron: b, bedrag: 30}]}]'
opgave deels 'wijk: w, keuze: verbinden, meerkosten: {betaler: rijk}, plannen: [{budget: 1000000}, {naam: p, dekking: [rijk, {bedrag: 5}]}, {budget: 3, status: vervallen}]'
opgave geen 'wijk: w, keuze: verbinden, meerkosten: geen, plannen: {budget: 500, dekking: geen}'
opgave niets 'wijk: w, keuze: verbinden'
opgave nul 'wijk: w, keuze: verbinden, meerkosten: {bedrag: -20, betaler: x}, plannen: {budget: 0}'
opgave persoon 'wijk: w, keuze: verbinden, meerkosten: {bedrag: 1, betaler: Jan Jansen}, plannen: geen'
opgave elders 'wijk: [v, w], keuze: verbinden, meerkosten: {bedrag: 9, betaler: x}, plannen: {budget: 8, dekking: [{bron: Fatima El Amrani, bedrag: 5}, {bron: rijk, bedrag: 3}]}'
opgave later 'wijk: w, keuze: later, meerkosten: {bedrag: 9000, betaler: x}, plannen: {budget: 9000}'
opgave net 'wijk: w, aard: aanpak, plannen: {budget: 70, dekking: {bron: bedrijf, bedrag: 50, zeker: nee}}'
} >>wijk.yaml
opg-report -d 2026-04-01 -a raad -w w -f text wijk.yaml |
    sed -n '/^Geld/,/^Participatie/p'
opg-report -d 2026-04-01 -a raad -w v -f md wijk.yaml |
    sed -n '/^## Geld/,/^## Part/p'
sed 's/meerkosten: {bedrag: 700/meerkosten: {bedrag: veel/; s/zeker: nee/zeker: soms/' wijk.yaml |
    opg-report -d 2026-04-01 -a raad -w w -f md | sed -n '/^> \*\*Let/p; /^## Geld/,/^## Part/p'
