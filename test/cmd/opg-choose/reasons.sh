# Every opgave that has a score gets its advies, with the reason why.
cat >wijk.yaml <<END
opgave: warmtenet
titel: Warmtenet
wijk: w
aard: aanpak
---
opgave: gemeenschap
titel: de beste, met twee anderen en het warmtenet
wijk: w
kenmerken: {nut: 30}
toetsen: {vergunbaar: ja}
koppelingen:
- {met: warmtenet, status: bevestigd, effect: middel}
- {met: groen, status: bevestigd, effect: groot}
---
opgave: groen
titel: beter samen, en een poort is nog open
wijk: w
kenmerken: {nut: 20}
---
opgave: school
titel: alleen goed
wijk: w
kenmerken: {nut: 38.2}
toetsen: {vergunbaar: ja}
---
opgave: dak
titel: net niet
wijk: w
kenmerken: {nut: 32}
toetsen: {vergunbaar: ja}
---
opgave: even-goed
titel: even goed als de school
wijk: w
kenmerken: {nut: 38.2}
toetsen: {vergunbaar: ja}
---
opgave: entree
titel: negatief
wijk: w
kenmerken: {nut: -4}
toetsen: {vergunbaar: ja}
---
opgave: wie-weet
titel: niet alles is bekend
wijk: w
toetsen: {vergunbaar: ja}
---
opgave: fiets
titel: valt af
wijk: w
kenmerken: {nut: 90}
toetsen: {vergunbaar: nee}
---
opgave: heg
titel: vereist wat afvalt
wijk: w
kenmerken: {nut: 50}
toetsen: {vergunbaar: ja}
koppelingen: {met: fiets, status: bevestigd, verband: vereist}
---
opgave: heester
titel: vereist wat vereist wat afvalt
wijk: w
kenmerken: {nut: 50}
toetsen: {vergunbaar: ja}
koppelingen: {met: heg, status: bevestigd, verband: vereist}
---
opgave: hout
titel: kan niet naast het warmtenet
wijk: w
kenmerken: {nut: 60}
toetsen: {vergunbaar: ja}
koppelingen: {met: warmtenet, status: bevestigd, verband: sluit uit}
---
opgave: hal
titel: kan niet naast de school
wijk: w
kenmerken: {nut: 35}
toetsen: {vergunbaar: ja}
koppelingen: {met: school, status: bevestigd, verband: sluit uit}
---
opgave: klaar
titel: is opgelost
wijk: w
stand: opgelost
advies: {uitkomst: verbinden}
END
. "$TEST/test/cmd/opg-choose/advice"
choose wijk.yaml
