# Where something is not told, the rest is not all: neither what is counted, nor
# what is held against the budget.
record() { # id public decision
	printf -- '---\nopgave: %s\ntitel: Werk %s\nwijk: w\nopenbaar: %s\n' \
	    "$1" "$1" "$2"
	[ -z "$3" ] || printf 'keuze: {besluit: %s, datum: 2026-01-01}\n' "$3"
	echo 'meerkosten: {bedrag: 90}'
}
kader='kader: k
aantal: 1
budget: 100
criteria: [{naam: c, gewicht: 100, leest: kenmerken.c, waardering: [[1, 0], [5, 1]]}]
---
wijk: w'
page() {
	{ echo "$kader"; cat; } | opg-report -f md -d 2026-09-01 "$@" |
	    grep -E 'enige|de [0-9]+ |budget|gaan mee'
}
echo 'all of it public, then a hidden one beside it'
record a ja verbinden | page -a raad
{ record a ja verbinden; record b nee verbinden; } | page -a raad
{ record a ja verbinden; record b nee verbinden; } | page -a raad --all
echo 'nothing chosen yet'
record a ja | page -a raad
{ record a ja; record b nee; } | page -a raad
{ record a ja; record b nee; record c ja; } | page -a raad
echo 'what people wrote as an advies names no opgave, and a number is none'
cat >hand.yaml <<'END'
wijk: w
---
opgave: a
titel: Riool in 2028
wijk: w
openbaar: ja
advies: {uitkomst: verbinden, reden: "nodig voor 2028, vereist subsidie"}
keuze: {besluit: verbinden, motivering: "In 2028 is er subsidie", datum: 2026-01-01}
END
opg-report -a raad -f md -d 2026-09-01 hand.yaml | grep -E '^\| Riool'
sed 's/subsidie"/subsidie", samen: 6dde62ec/' hand.yaml |
    opg-report -a raad -f md -d 2026-09-01 | grep -E '^\| (Riool|een)'
