# a kader with a field that nobody knows, or with a value that makes no sense,
# is no kader
cat >kader.yaml <<'END'
kader: eigen
titel: Eigen kader
vastgesteld: {datum: 2026-04-01, door: raad}
aantal: 3
budget: 200000
toetsen: [doel]
schalen: {kansen.waarde: {1: aardig, 5: groot}}
criteria:
  - {naam: wensen, gewicht: 90, leest: kenmerken.draagvlak, waardering: [[1, 0], [5, 1]]}
  - {naam: tempo, gewicht: 10, leest: kenmerken.tempo, waardering: [[1, -1], [5, 1]]}
effecten: {klein: 5, groot: 20}
gewichten: {bewoners: {wensen: 50, tempo: 50}}
volgorde: [wensen, tempo]
x-eigen: alles
END
printf 'opgave: a\ntitel: A\nwijk: w\n' >a.yaml
opg-score -k kader.yaml -d 2026-04-01 a.yaml | grep kader:
try() {
	sed "$1" kader.yaml >wrong.yaml
	opg-score -k wrong.yaml a.yaml
}
try 's/^toetsen/toetsn/'
try 's/^criteria/critera/'
try 's/^aantal: 3/aantal: drie/'
try 's/200000/twee ton/'
try 's/klein: 5/klein: vijf/'
try 's/groot: 20/grot: 20/'
try 's/door: raad/dor: raad/'
try 's/{bewoners: .*/bewoners/'
try 's/wensen: 50/wensen: veel/'
try 's/wensen, tempo/[wensen], tempo/'
try 's/\[5, 1]]}$/[15, 7]]}/'
try 's/waardering: \[\[1, 0], \[5, 1]]/waardering: {ja: 1, nee: -20}/'
# in the stream nothing is scored by it
sed 's/^toetsen/toetsn/' kader.yaml >wrong.yaml
opg-score wrong.yaml a.yaml >out
echo "status $?"
cat wrong.yaml >both
echo --- >>both
cat a.yaml >>both
cmp out both
