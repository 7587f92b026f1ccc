# Several wijken: all of them in a table first, then each.
cat >in.yaml <<'Y'
wijk: w
naam: Westwijk
aanpak: {besluitmoment: 2026-11, gevraagd: Stem in}
---
wijk: o
naam: Oost
---
wijk: leeg
naam: Leeg
Y
opgave() {	# id, fields
	printf -- '---\n{opgave: %s, titel: Opgave %s, %s}\n' "$1" "$1" "$2"
}
{
opgave a 'wijk: w, openbaar: ja, keuze: {fase: besluit, besluit: verbinden, door: gemeenteraad, datum: 2026-02}, meerkosten: {bedrag: 100, betaler: rijk}'
opgave b 'wijk: w, openbaar: ja, keuze: {besluit: later, herzien: 2027, motivering: x}'
opgave c 'wijk: [o, w], openbaar: ja, advies: {uitkomst: niet verbinden, reden: vereist a}, koppelingen: [a]'
opgave d 'wijk: o'
opgave e 'openbaar: ja'
} >>in.yaml
opg-report -d 2026-04-01 -a raad -f text in.yaml
echo "status $?"
opg-report -d 2026-04-01 -a raad -f html in.yaml |
    sed '/<style>/,/<\/style>/d' | sed -n '1,/<\/section>/p; /<h[1-3]/p'
opg-report -d 2026-04-01 -a raad -w o -f md in.yaml | sed -n '1,/^## Part/p'
echo "# what counts elsewhere is all that there is"
cat >shared.yaml <<'Y'
wijk: w
---
wijk: v
naam: Vlek
---
opgave: a
titel: Riool
wijk: [w, v]
openbaar: ja
Y
opg-report -d 2026-04-01 -a raad -w v -f text shared.yaml | sed -n 1,16p
# one that is not public may count here
printf -- '---\n{opgave: b, titel: Plein, wijk: v}\n' >>shared.yaml
opg-report -d 2026-04-01 -a raad -w v -f text shared.yaml | sed -n 4,11p
