# One document over several wijken: a list to choose from, the overview with
# links, a part for each, and no id twice, whatever the wijken are called.
k=$TEST/test/cmd/opg-report/kader.yaml
cat >wijken.yaml <<'E'
---
wijk: noord
naam: Noord & "Zuid"
aanpak: {naam: Van het gas, besluitmoment: 2026-11}
---
wijk: overzicht
---
opgave: a
titel: A <b>
wijk: [noord, inhoud]
meerkosten: {bedrag: 1000, betaler: wijk}
keuze: {besluit: verbinden, fase: besluit, datum: 2026-03}
---
opgave: b
titel: B
wijk: Noord
koppelingen: a
---
opgave: c
titel: C
E
opg-report -k $k -d 2026-04-01 -f html wijken.yaml >html
echo "status $?"
sed '/<style>/,/<\/style>/d' html
grep -o ' id="[^"]*"' html | sort | uniq -d
grep -o 'href="#[^"]*"' html | sed 's/href="#/ id="/' | sort -u |
	while read -r id; do grep -q -F "$id" html || echo "no $id"; done
opg-report -k $k -d 2026-04-01 -f html -w noord wijken.yaml | grep -c '<nav'
# from twelve wijken on the list is closed until it is asked for
for i in 1 2 3 4 5 6 7 8 9 10 11 12; do printf -- '---\nwijk: w%s\n' $i; done |
	opg-report -k $k -d 2026-04-01 -f html | sed -n '/<nav/,/<ul>/p'
