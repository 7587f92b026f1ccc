# A party that two opgaven of a wijk share is ground for a talk, unless it is
# the municipality or everybody names it.
cat >wijk.yaml <<'Y'
---
opgave: berging
wijk: w
partijen:
  - {naam: waterschap Vallei en Veluwe, rol: trekker}
  - gemeente Wageningen
---
opgave: eenzaamheid
wijk: w
partijen: [Solidez, gemeente Wageningen]
---
opgave: riool
wijk: w
partijen: gemeente Wageningen
plannen: {naam: Gemaal, partij: Waterschap Vallei en Veluwe}
Y
opg-link wijk.yaml | tee once.yaml
opg-link once.yaml | cmp - once.yaml
opg-link --rules place wijk.yaml | cmp - wijk.yaml
opg-link --min 2 wijk.yaml | cmp - wijk.yaml
echo "# a mistype in its soort: that opgave takes no part"
sed 's/rol: trekker/soort: gemente/' wijk.yaml | opg-link -q | grep -c met:
