# A kader or a woordenlijst that comes after opgaven comes too late.
cat >kader.yaml <<'Y'
kader: k
criteria:
  - {naam: w, gewicht: 100, leest: kenmerken.w, waardering: [[0, 0], [10, 1]]}
Y
cat >w.yaml <<'Y'
opgave: a
wijk: w
kenmerken: {w: 10}
Y
cat >woorden.yaml <<'Y'
woordenlijst: eigen
stand: [{woord: opgelost, ook: [geregeld]}]
Y
opg-score -d 2026-04-01 -k kader.yaml w.yaml >scored.yaml
opg-rank kader.yaml scored.yaml | grep -c rang
opg-rank scored.yaml kader.yaml | grep -c rang
opg-rank -k kader.yaml scored.yaml woorden.yaml | grep -c rang
opg-rank -k kader.yaml woorden.yaml scored.yaml | grep -c rang
# -k beats the one in the stream
opg-rank -k kader.yaml scored.yaml kader.yaml | grep -c rang
opg-rank scored.yaml kader.yaml >/dev/null
echo "status $?"
