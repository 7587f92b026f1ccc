# What a record says is text on a page for residents too: no markup, no control
# character, no element; whatever streets are called, each can be linked to.
cat >wijk.yaml <<'E2'
---
wijk: w
naam: "# \e[31m<b>Noord</b>\u202e"
aanpak: {naam: "*x* </style>", contact: "<a href='x'>bel</a>\n\n# 1 & \"2\""}
plannen: [{naam: "1. <script>", status: ter inzage}]
---
opgave: a
titel: "- `titel` | <i>\a"
wijk: w
openbaar: ja
uitleg: "> citaat\n\n- <img src=x onerror=alert(1)>"
merkbaar: "\u2028"
gebied:
  - {naam: "<script>alert(1)</script>", niveau: straat}
  - {naam: "\" onclick=\"x", niveau: straat}
  - {naam: "日本語の通り", niveau: straat}
  - {naam: "!", niveau: straat}
  - {naam: "\e]0;x\a", niveau: plek}
  - {naam: Script alert 1 script, niveau: straat}
koppelingen: [{met: b, status: bevestigd}]
keuze: {fase: besluit, besluit: later, motivering: "| **x** \r\n# kop \e[2J", voorwaarde: "</dd>"}
---
opgave: b
titel: "</h3>&lt;"
wijk: w
openbaar: ja
stand: open
gebied: {naam: "!", niveau: straat}
E2
for f in text md html; do
	opg-report -a bewoners -d 2026-04-01 -f $f wijk.yaml >$f
	echo "status $?"
done
sed '/<style>/,/<\/style>/d' html >body
for f in text md body; do
	cat $f
	LC_ALL=C tr -d '\n\040-\176\200-\377' <$f | wc -c
	LC_ALL=C grep -c "$(printf '\342\200[\252-\256]')" $f
done
grep -c -e '<script' -e '<b>' -e '<i>' -e '<img' -e '<a href=.x' body
# each link leads somewhere, and no id is there twice
grep -o ' id="[^"]*"' html | sort | uniq -d
grep -o 'href="#[^"]*"' html | sed 's/href="#/ id="/' | sort -u |
	while read -r id; do grep -q -F "$id" html || echo "no $id"; done
