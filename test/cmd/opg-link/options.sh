cat >wijk.yaml <<'Y'
opgave: a
wijk: w
gebied: {naam: N, niveau: straat, punt: [173500, 442100]}
plannen: {periode: 2026}
---
opgave: b
wijk: w
gebied: {naam: M, niveau: straat, punt: [173560, 442100]}
plannen: {periode: 2029}
Y
opg-link wijk.yaml | grep -c voorgesteld
opg-link --years 3 wijk.yaml | grep -c voorgesteld
opg-link --metres 60 wijk.yaml | grep -c voorgesteld
opg-link --years 3 --metres=60 wijk.yaml | sed -n '/^koppelingen/,/^---/p'
opg-link --max 0 wijk.yaml
echo "status $?"
opg-link --years veel wijk.yaml
