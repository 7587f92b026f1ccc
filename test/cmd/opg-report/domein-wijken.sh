# Several wijken: an overview of those where there is something for them, and a
# part for each; of the others nothing is told.
cat >wijken.yaml <<'X'
---
woordenlijst: w
afdelingen: [{woord: Beheer, domeinen: [water en riolering, groen]}]
---
wijk: noord
naam: Noord
aanpak: {contact: Bel Noord}
spreken: {domeinen: zorg}
---
wijk: oost
naam: Oost, waar niets is
spreken: {domeinen: zorg}
---
wijk: overzicht
naam: Overzicht
spreken: {domeinen: zorg}
---
gesprek: overal
stand: gevoerd
datum: 2026-01-15
afdeling: Beheer
afspraken: [{wie: Zorg, wat: niet voor u}, {wie: team Beheer, wat: een kaart sturen}]
---
opgave: riool
titel: Riool
wijk: [noord, overzicht]
domeinen: water en riolering
plannen: {naam: R, periode: 2028, status: vastgesteld}
koppelingen:
  - {met: net, status: bevestigd, effect: -groot, reden: te krap, aanleiding: zelfde straat Kade}
  - {met: nergens, aanleiding: zelfde jaar 2028}
  - {met: buiten, status: afgewezen, reden: te ver}
  - {met: klaar, status: bevestigd}
afspraken:
  - {wie: Beheer, wat: laat, uiterlijk: 2026-01}
  - {wie: Beheer, wat: gedaan, stand: gedaan}
  - {wie: Beheer en Zorg, wat: samen, uiterlijk: 2026-09}
---
opgave: net
titel: Net
wijk: noord
domeinen: energie
partijen: [{naam: Netbeheer, rol: trekker}]
---
opgave: buiten
titel: Buiten, dat niet getoond wordt
wijk: oost
domeinen: energie
---
opgave: klaar
titel: Klaar
wijk: noord
domeinen: groen
stand: opgelost
resultaat: Het is er.
X
opg-report -q -d 2026-04-01 -a afdeling=Beheer -f text wijken.yaml
echo "status $?"
opg-report -q -d 2026-04-01 -a afdeling=Beheer -f html wijken.yaml >html
sed '1,/<\/head>/d' html
grep -o ' id="[^"]*"' html | sort | uniq -d
grep -o 'href="#[^"]*"' html | sed 's/href="#/ id="/' | sort -u |
	while read -r id; do grep -q -F "$id" html || echo "no $id"; done
opg-report -q -d 2026-04-01 -a domein=groen -w overzicht -f md wijken.yaml
opg-report -q -d 2026-04-01 -a afdeling=Beheer -w oost -f md wijken.yaml
echo "status $?"
# only one wijk has something: its page
opg-report -q -d 2026-04-01 -a domein=energie -w noord -f md wijken.yaml | head -n 1
