# Sewer, heat network and green at one place and time are a group, with one
# name in all its proposals; the second run changes nothing.  Whoever said no
# to two of them takes the group apart, and no word of people is touched.
cat >wijk.yaml <<'Y'
opgave: riool
wijk: w
gebied: {naam: Nobelweg, niveau: straat}
plannen: {periode: 2029, graafwerk: ja}
---
opgave: groen
wijk: w
gebied: nobelweg
plannen: {periode: 2029-09..2030-03}
---
opgave: warmtenet
wijk: w
aard: aanpak
gebied: {naam: NOBELWEG, niveau: straat}
plannen: {periode: 2028-06..2030-06, graafwerk: ja}
---
opgave: pomp
wijk: w
gebied: {naam: Nobelweg, niveau: straat}
plannen: {periode: 2031}
Y
opg-link wijk.yaml | tee once.yaml
opg-link --diff once.yaml
sed '0,/voorgesteld/s//bevestigd/; 0,/nobelweg-2029/s//riool en groen/' \
    once.yaml >yes.yaml
opg-link yes.yaml | grep groep
sed '0,/voorgesteld/s//afgewezen/' once.yaml >no.yaml
opg-link no.yaml | grep groep
