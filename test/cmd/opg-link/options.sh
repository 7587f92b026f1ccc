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
# who says nothing gets two years and 50 metres
near() {
	sed "s/173560/$1/; s/2029/$2/" wijk.yaml | opg-link | grep -c voorgesteld
}
near 173550 2028
near 173551 2028
near 173550 2029
opg-link --max 0 wijk.yaml
echo "status $?"
opg-link --years veel wijk.yaml
