# Which rules are searched, and from which strength.  A pair that is found is
# told with all its grounds.
cat >wijk.yaml <<'Y'
---
opgave: a
wijk: w
gebied: {naam: N, niveau: straat}
partijen: Vitens
plannen: {periode: 2029}
---
opgave: b
wijk: w
gebied: {naam: N, niveau: straat}
partijen: Vitens
plannen: {periode: 2029}
---
opgave: c
wijk: w
plannen: {periode: 2029}
Y
opg-link --rules people wijk.yaml | grep -A9 koppelingen
opg-link --min 3 wijk.yaml | grep -c met:
opg-link --rules place,people wijk.yaml | grep -c met:
opg-link --rules place --rules people wijk.yaml | grep -c met:
opg-link --rules place wijk.yaml | grep -c met:
opg-link --rules people wijk.yaml | grep -c met:
opg-link --rules peeple wijk.yaml
echo "status $?"
opg-link --rules place, wijk.yaml
opg-link --rules money wijk.yaml
opg-link --min 6 wijk.yaml
