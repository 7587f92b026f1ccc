# Where there are places left, what stays behind says what it would do.
. "$TEST/test/cmd/opg-choose/advice"
cat >wijk.yaml <<END
opgave: a
titel: de beste
wijk: w
kenmerken: {nut: 30}
toetsen: {vergunbaar: ja}
---
opgave: b
titel: hindert de beste
wijk: w
kenmerken: {nut: 4}
toetsen: {vergunbaar: ja}
koppelingen: {met: a, status: bevestigd, effect: -klein}
---
opgave: c
titel: vereist wat te veel kost
wijk: w
kenmerken: {nut: 4}
toetsen: {vergunbaar: ja}
koppelingen: {met: d, status: bevestigd, verband: vereist}
---
opgave: d
titel: kost te veel
wijk: w
kenmerken: {nut: -9}
toetsen: {vergunbaar: ja}
---
opgave: e
titel: doet niets
wijk: w
kenmerken: {nut: 0}
toetsen: {vergunbaar: ja}
---
opgave: f
titel: is het waard voor een ander
wijk: w
kenmerken: {nut: -2}
toetsen: {vergunbaar: ja}
---
opgave: g
titel: vereist die
wijk: w
kenmerken: {nut: 7}
toetsen: {vergunbaar: ja}
koppelingen: {met: f, status: bevestigd, verband: vereist}
END
choose wijk.yaml -n 9
echo
# alone in the choice; in three places there is no room for four
choose wijk.yaml -n 1
sed 's/met: f/met: h/' wijk.yaml >keten.yaml
cat >>keten.yaml <<END
---
opgave: h
titel: vereist twee
wijk: w
kenmerken: {nut: 90}
toetsen: {vergunbaar: ja}
koppelingen:
- {met: d, status: bevestigd, verband: vereist}
- {met: e, status: bevestigd, verband: vereist}
END
echo
choose keten.yaml
# nothing is worth it
echo
cat >niets.yaml <<END
opgave: a
titel: A
wijk: w
kenmerken: {nut: -3}
END
choose niets.yaml
score niets.yaml | opg-choose -k "$kader" --explain
