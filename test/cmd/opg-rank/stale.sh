# A score that is not what opg-score would write by this kader is named, and its
# opgave passed on as it came; the others get their place.
cat >kader.yaml <<'Y'
kader: k
criteria:
  - {naam: w, gewicht: 60, leest: kenmerken.w, waardering: [[0, 0], [10, 1]]}
  - {naam: z, gewicht: 40, leest: kenmerken.z, waardering: [[0, 0], [10, 1]]}
Y
cat >w.yaml <<'Y'
---
opgave: a
wijk: w
kenmerken: {w: 10, z: 5}
---
opgave: b
wijk: w
kenmerken: {w: 5}
Y
opg-score -k kader.yaml -d 2026-04-01 w.yaml >scored.yaml
try() {
	echo "# $1"
	sed "$1" scored.yaml >changed.yaml
	opg-rank -k kader.yaml changed.yaml >ranked.yaml
	echo "status $?"
	diff changed.yaml ranked.yaml | grep -E '^[<>] *(plaats|uit)'
	opg-select -e 'opgave = a' ranked.yaml >left.yaml
	opg-select -e 'opgave = a' changed.yaml | cmp - left.yaml
}
try '0,/kader:.*/s//kader: ander@12345678/'
try '0,/  kader:.*/s///'
try '0,/status: telt/s//status: tlet/'
try '0,/  status: telt/s///'
try '0,/totaal: 80.0/s//totaal: 79.9/'
try '0,/totaal: 80.0/s//laag: 79.9/'
try '0,/    w: 60.0/s///'
try '0,/    w: 60.0/s//    w: 60.05/'
try '0,/    w: 60.0/s//    w: 60.2/'
try '0,/    w: 60.0/s//    w: veel/'
try '0,/totaal: 80.0/s//totaal: veel/'
try '0,/^opgave: a/s//&\nscore: 80/;/^score:$/,/z: 20/d'
try '0,/^wijk: w/s//&\nstand: opne/'
sed 's/\[0.0, 40.0\]/[40.0, 0.0]/' scored.yaml | opg-rank -k kader.yaml |
    grep plaats
sed 's/\[0.0, 40.0\]/[0.0]/' scored.yaml | opg-rank -k kader.yaml |
    grep plaats
sed 's/laag: 30.0/laag: 31.0/' scored.yaml | opg-rank -k kader.yaml |
    grep plaats
sed 's/hoog: 70.0/hoog: 71.0/' scored.yaml | opg-rank -k kader.yaml |
    grep plaats
