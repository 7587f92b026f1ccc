# what cannot be read is told with its place, and shown as not known; the report
# comes
cat >wijk.yaml <<'END'
opgave: a
titel: A
wijk: w
stand: opne
soort: fysik
partijen: {naam: p, rol: trekkr}
plannen: {status: verallen, periode: 2029}
toetsen: {doel: Ja}
afspraken: {wat: iets doen, stand: gedan}
koppelingen: {met: b, status: bevestgd}
score: {status: tlt, totaal: 3}
---
opgave: b
titel: B
wijk: w
aard: wensje
stand: lopend
---
opgave: c
titel: C
wijk: w
aard: wensje
stand: klaar
END
opg-report -d 2026-04-01 wijk.yaml
echo "status $?"
