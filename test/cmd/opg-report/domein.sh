# For whom: a word of the list in any spelling, a department that a record or a
# woordenlijst names; what is unknown gets a suggestion; nothing is said plainly.
cat >wijk.yaml <<'X'
---
wijk: w
naam: W
spreken: {domeinen: [Riolering, groen]}
---
gesprek: g
wijk: w
stand: gepland
datum: 2026-05
afdeling: Groen
---
opgave: a
titel: A
wijk: w
domeinen: riool
partijen: [{naam: G, afdeling: [Beheer, Groen]}]
X
cat >woorden.yaml <<'X'
woordenlijst: w
afdelingen: [{woord: Wijkzaken, ook: [WZ], domeinen: [groen, riolering]}]
X
for name in groem 'Domein groen' '' zwemmen; do
	opg-report -d 2026-04-01 -a "domein=$name" wijk.yaml
	echo "status $?"
done
opg-report -d 2026-04-01 -a domein wijk.yaml
echo "status $?"
opg-report -d 2026-04-01 -a afdeling=Beheren wijk.yaml
echo "status $?"
opg-report -d 2026-04-01 -a afdeling=WZ wijk.yaml
echo "status $?"
# the same page, however it is spelled
for name in 'water en riolering' RIOLERING Riool 'Stedelijk  water'; do
	opg-report -q -d 2026-04-01 -a "domein=$name" -f md wijk.yaml | cksum
done
opg-report -q -d 2026-04-01 -a domein=riool -f text wijk.yaml
echo "status $?"
opg-report -q -d 2026-04-01 -a afdeling=beheer -f text wijk.yaml
opg-report -q -d 2026-04-01 -a domein=groen -f text wijk.yaml
opg-report -q -d 2026-04-01 -a afdeling=WZ --words woorden.yaml -f text wijk.yaml
# they are told all as it is, and --all adds nothing
opg-report -q -d 2026-04-01 -a domein=riool --all wijk.yaml >all
opg-report -q -d 2026-04-01 -a domein=riool wijk.yaml | cmp - all
# nothing for them, nor of the wijk for who is told nothing
opg-report -q -d 2026-04-01 -a domein=zorg -f text wijk.yaml
echo "status $?"
opg-report -q -d 2026-04-01 -a domein=zorg -f text </dev/null
echo "status $?"
# what could not be read is said
printf -- '---\nopgave: b\ntitel: B\nwijk: w\ndomeinen: groen\nstand: opne\n' |
	opg-report -d 2026-04-01 -a domein=groen -f text - wijk.yaml
echo "status $?"
