# What a record says can neither write to the terminal nor become markup, turn
# the direction of writing, or shift a column; and nothing of it is lost.
k=$TEST/test/cmd/opg-report/kader.yaml
cat >wijk.yaml <<'E'
---
wijk: w
naam: "# \e[31mrood\e[0m \u202eomgekeerd\u202c"
aanpak: {doel: "1. <script>alert(1)</script> &amp; www.x.nl https://x.nl/a_b"}
---
opgave: a
titel: "日本語の通り | `x` *y* _z_ [k](l) \\"
wijk: w
thema: "e\u0301e\u0301n 👍 \x85\u2028regel"
score: {totaal: 1.0}
---
opgave: "B | `tik`\a"
titel: |
  - twee
  regels
wijk: w
soort: "\e]0;titel\a"
score: {totaal: 0.5}
---
opgave: c
titel: Allesineenwoordgeschrevenomdathetkanenomdathetdanniettepassenisineenkolomdiesmallerisdanditwoord
wijk: w
koppelingen:
  - {met: "$x$ ~~y~~", aanleiding: "+ plus"}
  - {met: a, groep: "\e[2J` | **g**\n# kop", aanleiding: "- \a<b>"}
  - {met: "B | `tik`\a", groep: "\e[2J` | **g**\n# kop", aanleiding: "- \a<b>"}
advies: {uitkomst: verbinden, reden: "\e[2J`x` | *y*\n- z"}
meerkosten: {bedrag: 1, betaler: "\a| <b> \u202e"}
keuze: {besluit: later, motivering: "# \e]0;x\a `y` | z", door: "| *d* \x85",
  voorwaarde: "1. \u202ev", herzien: 2027}
afspraken: [{wie: "=== ", wat: "***\n---\n", uiterlijk: 2026}]
E
opg-report -k $k -d 2026-04-01 -f text wijk.yaml >text
echo "status $?"
cat text
opg-report -k $k -d 2026-04-01 -f md wijk.yaml >md
echo "status $?"
cat md
# not one control character but the line feed, not one turn of direction
LC_ALL=C tr -d '\n\040-\176\200-\377' <text | wc -c
LC_ALL=C tr -d '\n\040-\176\200-\377' <md | wc -c
LC_ALL=C grep -c "$(printf '\342\200[\252-\256]')" text md
# at any width it is the same text, and no line is wider
for n in 40 60 100 200; do
	COLUMNS=$n opg-report -k $k -d 2026-04-01 -f text wijk.yaml >$n
	sed "s/$(printf '\314\201')//g" $n | grep -c "^.\{$((n + 1))\}"
	tr -d '\n -' <$n | grep -o 'Alles.*ditwoord' | cut -c 1-30
done
# nor does it become an element, an attribute or a style
opg-report -k $k -d 2026-04-01 -f html wijk.yaml >whole
echo "status $?"
sed '/<style>/,/<\/style>/d' whole >html
cat html
LC_ALL=C tr -d '\n\040-\176\200-\377' <html | wc -c
grep -c -e '<b>' -e '<script' -e '</style>' html
