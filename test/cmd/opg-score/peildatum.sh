# The day is that of -d, else the kader's peildatum, else SOURCE_DATE_EPOCH; it
# is written in the score, and what is measured goes from there.
cat >kader.yaml <<'END'
kader: k
peildatum: 2026-04
criteria: [{naam: c, gewicht: 100, leest: start, waardering: [[0, 0], [10, 1]]}]
END
sed /peildatum/d kader.yaml >zonder.yaml
cat >wijk.yaml <<'END'
---
opgave: x
plannen: {periode: 2028-01-01}
END
export SOURCE_DATE_EPOCH=1735689600
for kader in "-k kader.yaml" "kader.yaml" "-k zonder.yaml"; do
	opg-score $kader wijk.yaml | grep -E '^ +(datum|c):'
	opg-score -d 2027 $kader wijk.yaml | grep -E '^ +(datum|c):'
done
