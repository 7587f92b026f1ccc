# What a record says is text: it can neither become markup or a style, nor write
# to the terminal.
k=$TEST/test/cmd/opg-report/kader.yaml
cat >wijk.yaml <<'Y'
wijk: w
naam: "<b>\e[31m# naam"
gemeente: "<i>g\u202e"
aanpak: {naam: "`a`", doel: "<script>alert(1)</script>", gevraagd: "**v** </div><h1>\a", besluitmoment: 2026}
spreken: {domeinen: ["<d>", groen], partijen: "\e[2J"}
plannen: {naam: "</svg><p>", status: ter inzage, periode: 2030}
---
gesprek: g
wijk: w
stand: gevoerd
partij: ["<p>|", "Jan Jansen"]
afdeling: "a</li>"
---
opgave: a
titel: "<u>A</u> | [x](y)"
wijk: w
aard: wens
openbaar: ja
uitleg: "<!-- \e]0;t\a"
plannen:
  - naam: "</text><script>"
    status: "</tspan>"
    periode: 2028
    budget: 1
    dekking: [{bron: "<b>|", bedrag: "x", zeker: "y"}]
    verschoven: {van: "<2027>", reden: "</ul>|"}
risicos: {tekst: "1. <r>|", kans: 2, gevolg: 3, beheersing: "|<h>"}
meerkosten: {bedrag: 3, betaler: "<i>|"}
keuze: [{besluit: later}, {besluit: verbinden, door: "</td>", datum: "<x>", motivering: "</table>\n# k", voorwaarde: "\u202e|"}]
---
opgave: "b<b>"
titel: "' onmouseover='x"
wijk: w
openbaar: ja
stand: opgelost
resultaat: "</section>"
Y
for f in text md html; do
	opg-report -k $k -d 2026-04-01 -a raad -f $f wijk.yaml >$f
	echo "status $?"
	sed '/<style>/,/<\/style>/d' $f >no-style
	LC_ALL=C tr -d '\n\040-\176\200-\377' <no-style | wc -c
	LC_ALL=C grep -c "$(printf '\342\200\256')" $f
done
cat text md
sed '/<style>/,/<\/style>/d; /<svg/,/<\/svg>/d' html
grep -c -e '<b>' -e '<script' -e '<u>' -e '<r>' -e '<!--' -e 'onmouseover=.x' html
