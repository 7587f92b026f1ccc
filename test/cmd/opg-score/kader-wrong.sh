# By a kader that does not add up nothing is scored, not even by another one.
cat >kader.yaml <<'END'
kader: eigen
criteria:
  - {naam: wensen, gewicht: 90, leest: kenmerken.draagvlak, waardering: [[1, 0], [5, 1]]}
END
cat >wijk.yaml <<'END'
opgave: riool
kenmerken: {draagvlak: 3}
END
opg-score kader.yaml wijk.yaml
echo "status $?"
opg-score -k kader.yaml wijk.yaml
echo "status $?"
opg-score -k wijk.yaml wijk.yaml
echo "status $?"
opg-score -k nergens.yaml wijk.yaml
echo "status $?"
cat kader.yaml >twee.yaml
sed 's/90/100/; s/^kader/---\n&/' kader.yaml kader.yaml >twee.yaml
opg-score -k twee.yaml wijk.yaml
echo "status $?"
echo 'kader: [' >open.yaml
opg-score -k open.yaml wijk.yaml
