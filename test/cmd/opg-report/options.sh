# For whom, in which format, to where.
k=$TEST/test/cmd/opg-report/kader.yaml
printf -- '---\nopgave: a\ntitel: A\nwijk: w\n' >wijk.yaml
opg-report -a taem wijk.yaml
echo "status $?"
opg-report -a iedereen wijk.yaml
echo "status $?"
opg-report -f tekst wijk.yaml
echo "status $?"
opg-report -f pdf wijk.yaml
echo "status $?"
opg-report -k $k -a team -d 2026-04-01 -o rapport.md wijk.yaml
echo "status $?"
head -n 3 rapport.md
opg-report -k $k --date 2026-04-01 --format text --output rapport.txt wijk.yaml
echo "status $?"
head -n 3 rapport.txt
SOURCE_DATE_EPOCH=1700000000 opg-report wijk.yaml | sed -n 3p | cut -c 1-28
opg-report -a team=groen wijk.yaml
echo "status $?"
opg-report -a = wijk.yaml
echo "status $?"
# of one wijk
printf -- '---\nopgave: b\ntitel: B\nwijk: [v, w]\n---\nopgave: c\ntitel: C\n' >>wijk.yaml
opg-report -k $k -d 2026-04-01 --wijk v wijk.yaml
echo "status $?"
opg-report -w vv wijk.yaml
echo "status $?"
opg-report -w Verweg wijk.yaml
echo "status $?"
opg-report -w v </dev/null
echo "status $?"
# the project team is told all as it is
opg-report -k $k -d 2026-04-01 --all wijk.yaml >all
opg-report -k $k -d 2026-04-01 wijk.yaml | cmp - all
echo "status $?"
