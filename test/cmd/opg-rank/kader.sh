# The kader of -k, else the one in the stream; two that differ are refused, and
# with one that is none nobody gets a place.
cat >kader.yaml <<'Y'
kader: k
aantal: 7
criteria:
  - {naam: w, gewicht: 60, leest: kenmerken.w, waardering: [[0, 0], [10, 1]]}
  - {naam: z, gewicht: 40, leest: kenmerken.z, waardering: [[0, 0], [10, 1]]}
Y
cat >w.yaml <<'Y'
---
opgave: a
wijk: w
kenmerken: {w: 10, z: 5}
Y
cat kader.yaml w.yaml | opg-score -d 2026-04-01 >scored.yaml
try() {
	opg-rank "$@" | grep -A 7 -E '^(opgave|rang)'
}
try scored.yaml
try w.yaml
sed 's/aantal: 7/aantal: 8/' kader.yaml >other.yaml
try scored.yaml other.yaml
try -k other.yaml scored.yaml
echo 'kader: k' >none.yaml
sed 1,5d scored.yaml | opg-rank none.yaml - | grep -c rang
