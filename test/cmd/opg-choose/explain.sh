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
# a koppeling of which nobody knows what it adds is named
cat >onbekend.yaml <<Y
opgave: a
titel: A
wijk: w
kenmerken: {nut: 30}
toetsen: {vergunbaar: ja}
koppelingen:
- {met: b, status: bevestigd}
- {met: c, status: bevestigd, verband: sluit uit}
- {met: d, status: voorgesteld}
- {met: e, status: bevestigd, effect: 0}
---
opgave: b
titel: B
wijk: w
kenmerken: {nut: 20}
toetsen: {vergunbaar: ja}
koppelingen: {met: net, status: bevestigd, effect: onbekend}
---
opgave: c
titel: C
wijk: w
kenmerken: {nut: 10}
toetsen: {vergunbaar: ja}
koppelingen:
- {met: b, status: bevestigd, verband: vereist}
- {met: ver, status: bevestigd}
- {met: valt-af, status: bevestigd}
---
opgave: d
titel: D
wijk: w
kenmerken: {nut: 1}
toetsen: {vergunbaar: ja}
---
opgave: e
titel: E
wijk: w
kenmerken: {nut: 2}
toetsen: {vergunbaar: ja}
---
opgave: ver
titel: V
wijk: x
kenmerken: {nut: 1}
toetsen: {vergunbaar: ja}
---
opgave: valt-af
titel: V
wijk: w
kenmerken: {nut: 1}
toetsen: {vergunbaar: nee}
---
opgave: net
titel: N
wijk: w
aard: aanpak
Y
score onbekend.yaml | opg-choose -k "$kader" --explain |
    sed -n '/^Van deze/,/^De beste/p'
# what stays behind has the points of its score, and tells what the aanpak adds
cat >net.yaml <<Y
opgave: a
titel: A
wijk: w
kenmerken: {nut: 30}
toetsen: {vergunbaar: ja}
---
opgave: b
titel: B
wijk: w
kenmerken: {nut: 20}
toetsen: {vergunbaar: ja}
koppelingen: {met: net, status: bevestigd, effect: klein}
---
opgave: c
titel: C
wijk: w
kenmerken: {nut: 10}
toetsen: {vergunbaar: ja}
koppelingen: {met: net, status: bevestigd, effect: -2}
---
opgave: net
titel: N
wijk: w
aard: aanpak
Y
score net.yaml | opg-choose -k "$kader" -n 1 --explain |
    sed -n '/^Wat niet/,/^Meer/p'
