# What a record says, the name of a department too, can neither write to the
# terminal nor become markup, nor turn the direction of writing.
cat >wijk.yaml <<'X'
---
wijk: w
naam: "# \e[31mrood \u202e | <b>"
aanpak: {contact: "<script>alert(1)</script> \a | *x*"}
---
gesprek: "g <i>"
wijk: w
stand: gevoerd
datum: "\e[2J"
afdeling: "<b>|*A* \u202eb"
deelnemers: ["\e]0;x\a | <i>"]
partij: "| *p*"
afspraken: [{wie: "<b>|*A* \u202eb", wat: "***\n---\n<b>", uiterlijk: 2026}]
---
opgave: a
titel: "`x` | *y* <b> \\"
wijk: w
bron: {afdeling: "<b>|*A* \u202eb"}
plannen: {naam: "\e[2J", status: "\a| <b>", periode: 2028}
partijen: [{naam: "| <b>\a", afdeling: "*z*\e[2J", rol: "\u202e<i>"}]
voorwaarden: [{tekst: "# \a kop | <b>", van: "<b>|*A* \u202eb", voldaan: "\a"}]
koppelingen: [{met: "$x$ ~~y~~", aanleiding: "+ <b>"}, {met: b, aanleiding: "- \a<b>", verband: na, reden: "| \e"}]
keuze: {besluit: later, motivering: "# \e]0;x\a `y` | z", voorwaarde: "1. \u202ev"}
---
opgave: b
titel: "B\u202e"
wijk: w
X
name=$(printf '<b>|*A* \342\200\256b')
for f in text md html; do
	opg-report -q -d 2026-04-01 -a afdeling="$name" -f $f wijk.yaml >$f
	echo "status $?"
done
cat text md
sed '/<style>/,/<\/style>/d' html
LC_ALL=C tr -d '\n\040-\176\200-\377' <text | wc -c
LC_ALL=C tr -d '\n\040-\176\200-\377' <md | wc -c
LC_ALL=C tr -d '\n\t\040-\176\200-\377' <html | wc -c
LC_ALL=C grep -c "$(printf '\342\200[\252-\256]')" text md html
grep -c -e '<b>' -e '<i>' -e '<script' html
# a name that is unknown is not obeyed either
opg-report -q -d 2026-04-01 -a "domein=$name" wijk.yaml
