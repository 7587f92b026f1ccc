# What people said changes the lines of that koppeling and no other, whatever
# its handwriting; what else they said of it goes along.
cat >wijk.yaml <<'Y'
# Noord, met de hand bijgehouden
---
opgave: riool   # uit het GRP
wijk: w
gebied: {naam: N, niveau: straat}
plannen: {periode: 2029}
koppelingen:
  # besproken in maart
  - met: groen      # ja?
    status: voorgesteld   # nog even
    sterkte: 5
    aanleiding: [zelfde straat N]


  - met: warmte     # later
    status: voorgesteld
    aanleiding: [zelfde straat N]
openbaar: ja
# einde
---
opgave: groen
wijk: w
koppelingen: {met: warmte}   # zegt Beheer
titel: Groen
---
opgave: pomp
wijk: w
koppelingen: groen   # zegt Beheer
---
opgave: school
wijk: w
koppelingen: [groen, pomp]   # zegt Beheer
---
opgave: warmte
wijk: w
Y
try() {
	echo "# $*"
	opg-link --diff "$@" wijk.yaml
	echo "status $?"
}
try --confirm riool,groen
try --confirm riool,groen --effect GROOT --verband Samen --reason 'in één keer' \
    --kans 'De straat gaat één keer open' --kans Goedkoper --risico no
try --confirm groen,warmte --kans '{tekst: Koeler, waarde: 4}'
try --confirm pomp,groen --effect -2
try --confirm 'school, groen'
try --confirm school,pomp --risico Druk
try --confirm groen,pomp,school
# said again it changes nothing
opg-link --confirm riool,groen --effect middel wijk.yaml >said.yaml
opg-link --diff --confirm groen,riool --effect middel said.yaml
# and it is never proposed again, changed or taken out
opg-link said.yaml | diff said.yaml - | grep riool
