# By street, else by buurt, else for the whole wijk; one opgave in three
# streets is in each of them; what is wrong with a place is told to who writes.
cat >wijk.yaml <<'E2'
---
wijk: w
naam: Oosterwijk
---
opgave: bomen
titel: Nieuwe bomen
wijk: w
openbaar: ja
gebied: [{naam: Laan, niveau: straat}, {naam: Dreef, niveau: straat, code: BU03630001}, {naam: Singel, niveau: straat}]
plannen: {status: vastgesteld, periode: 2027-Q4}
---
opgave: bankje
titel: Een bankje
wijk: w
openbaar: ja
aard: wens
gebied: {naam: LAAN, niveau: straat}
---
opgave: school
titel: De school wordt gesloopt
wijk: w
openbaar: ja
gebied: {naam: De Regenboog, niveau: gebouw}
plannen: {status: uitvoering, periode: 2025-11..2026-06, duur: 2}
---
opgave: buurt
titel: Parkeren in Noord
wijk: w
openbaar: ja
gebied: {naam: Noord, niveau: buurt, code: BU03630001}
---
opgave: ergens
titel: Een nieuwe gasleiding
wijk: w
openbaar: ja
gebied: {punt: [120000, 480000]}
---
opgave: alles
titel: Afval ophalen
wijk: w
openbaar: ja
gebied: {naam: Oosterwijk, niveau: wijk}
plannen: {periode: onbekend, status: idee}
E2
opg-report -a bewoners -d 2026-04-01 -f md wijk.yaml
echo "status $?"
# without any street; and nothing at all
printf -- '---\nopgave: a\ntitel: A\nwijk: w\nopenbaar: ja\n' |
	opg-report -a bewoners -d 2026-04-01 -f md
printf -- '---\nopgave: a\ntitel: A\nwijk: w\n' |
	opg-report -a bewoners -d 2026-04-01 -f md
printf -- '---\nopgave: a\nopenbaar: ja\nwijk: w\ngebied: [{naam: X, niveau: staart}, {naam: Y, punt: [1, 2]}]\n' |
	opg-report -a bewoners -d 2026-04-01 -f md
echo "status $?"
