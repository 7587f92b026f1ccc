# How it was chosen, for people: it adds up to the digit.
. "$TEST/test/cmd/opg-choose/advice"
cat >wijk.yaml <<END
wijk: w
naam: Westwijk
---
opgave: warmtenet
titel: Warmtenet
wijk: w
aard: aanpak
---
opgave: riool
titel: Het riool moet vervangen worden
wijk: w
kenmerken: {nut: 30}
toetsen: {vergunbaar: ja}
koppelingen:
- {met: warmtenet, status: bevestigd, effect: middel}
- {met: groen, status: bevestigd, effect: groot}
- {met: school, status: bevestigd, effect: -1.25}
---
opgave: groen
titel: Meer groen in de straat
wijk: w
kenmerken: {nut: 20}
---
opgave: school
titel: De school wil van het gas
wijk: w
kenmerken: {nut: 38.2}
toetsen: {vergunbaar: ja}
---
opgave: dak
titel: Een nieuw dak
wijk: w
kenmerken: {nut: 32}
toetsen: {vergunbaar: ja}
---
opgave: fiets
titel: Een fietspad
wijk: w
kenmerken: {nut: 90}
toetsen: {vergunbaar: nee}
---
opgave: ver
titel: Ver weg
kenmerken: {nut: 12}
toetsen: {vergunbaar: ja}
---
opgave: alleen
titel: In een andere wijk
wijk: x
kenmerken: {nut: 3}
toetsen: {vergunbaar: ja}
END
score wijk.yaml >w.yaml
opg-choose -k "$kader" --explain w.yaml
echo "status $?"
opg-choose -k "$kader" --explain -i w.yaml
opg-choose -k "$kader" --explain --diff w.yaml 2>&1 | head -n 1
