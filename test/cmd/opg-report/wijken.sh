# Several wijken: an overview first; one that no record tells of, one without
# opgaven, an opgave in two of them, one in none; of the wijkaanpak's own work is
# not counted what is unknown of it.
k=$TEST/test/cmd/opg-report/kader.yaml
cat >wijken.yaml <<'E'
---
wijk: noord
naam: Noord
---
wijk: leeg
naam: Het lege veld
---
opgave: riool
titel: Riool
wijk: [noord, zuid]
soort: fysiek
koppelingen: [{met: groen, status: bevestigd}]
score: {status: telt, totaal: 10.0}
---
opgave: groen
titel: Groen
wijk: zuid
soort: gemengd
score: {status: telt, totaal: 10.0}
---
opgave: net
titel: Net
wijk: zuid
aard: aanpak
---
opgave: zomaar
titel: Zomaar
E
opg-report -k $k -d 2026-04-01 -f text wijken.yaml
echo "status $?"
opg-report -k $k -d 2026-04-01 -f md wijken.yaml
