# The names of criteria and of groups of people, and the words for domeinen, are
# headings of columns too: there they are text as well.
cat >wijk.yaml <<'E'
woordenlijst: wl
domeinen: ["\e[31mgroen\n# kop"]
---
kader: k
titel: "\e[31m# titel"
criteria:
  - {naam: "\e[31m\u202em\n# kop", gewicht: 60, leest: kenmerken.mooi, waardering: [[1, 0], [5, 1]]}
  - {naam: "b|<b>", vraag: "</td>|\n- z", gewicht: 40, leest: kenmerken.b, waardering: [[1, 0], [5, 1]]}
gewichten:
  "\e[2J\n# wij": {"\e[31m\u202em\n# kop": 50, "b|<b>": 50}
---
opgave: a
titel: A
wijk: w
openbaar: ja
domeinen: ["\e[31mgroen\n# kop"]
kenmerken: {mooi: 4, b: 3}
---
opgave: b
titel: B
wijk: w
openbaar: ja
domeinen: groen
kenmerken: {mooi: 2, b: 5}
keuze: {fase: besluit, besluit: verbinden}
E
opg-score -d 2026-04-01 wijk.yaml | opg-rank >ranked.yaml
for a in team raad bewoners; do
	for f in text md html; do
		opg-report -d 2026-04-01 -a $a -f $f ranked.yaml |
			sed '/<style>/,/<\/style>/d' >$a.$f
		LC_ALL=C tr -d '\n\040-\176\200-\377' <$a.$f | wc -c
		grep -c -e "$(printf '\342\200\256')" -e '^# kop' -e '<b>' \
		    -e '^- z' $a.$f
	done
done
sed -n '/^### Waaruit/,/^### De/p; /^### Domeinen/,/^### [^D]/p' team.md
grep -e '<th.*# kop' team.html
opg-rank --explain ranked.yaml >explain
LC_ALL=C tr -d '\n\040-\176\200-\377' <explain | wc -c
sed -n '/^opgave.*wij/,$p' explain
