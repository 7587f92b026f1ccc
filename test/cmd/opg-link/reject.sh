# A rejected koppeling keeps its reason and its grounds, is in no group and is
# never proposed again; when its grounds change it is mentioned.
cat >wijk.yaml <<'Y'
opgave: riool
wijk: w
gebied: {naam: N, niveau: straat}
plannen: {periode: 2029}
---
opgave: groen
wijk: w
gebied: {naam: N, niveau: straat}
plannen: {periode: 2029}
---
opgave: pomp
wijk: w
gebied: {naam: N, niveau: straat}
plannen: {periode: 2029}
Y
opg-link -i wijk.yaml
grep -c 'groep: n-2029' wijk.yaml
opg-link -i --reject riool,groen --reason 'te druk: ook al school' wijk.yaml
opg-link -i wijk.yaml
cat wijk.yaml
# other grounds
sed '0,/2029/s//2029-06..2030-01/' wijk.yaml >later.yaml
opg-link --diff later.yaml
opg-link -q --diff later.yaml 2>&1 | grep warning
# said again
opg-link -i --reject groen,riool --reason 'nog steeds' later.yaml
grep -A8 'status: afgewezen' later.yaml
opg-link later.yaml 2>&1 >/dev/null | grep warning
# no grounds any more is no reason to look again
sed '0,/2029/s//2039/' wijk.yaml | opg-link 2>&1 >/dev/null
# to say yes after all needs a reason
opg-link -i --confirm groen,riool wijk.yaml
echo "status $?"
opg-link -i --confirm groen,riool --reason 'school is klaar' wijk.yaml
grep -A8 'met: riool' wijk.yaml
# one that was proposed by hand, without its grounds
printf 'opgave: a\nwijk: w\nkoppelingen: [b]\n---\nopgave: b\nwijk: w\n' |
    opg-link --reject b,a --reason nee
