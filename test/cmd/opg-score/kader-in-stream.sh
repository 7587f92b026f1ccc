# The kader of the stream holds for what follows.  The same one again is no
# matter, another one is.
cat >kader.yaml <<'END'
kader: eigen
peildatum: 2026-01-01
criteria:
  - {naam: wensen, gewicht: 100, leest: kenmerken.draagvlak, waardering: [[1, 0], [5, 1]]}
END
sed s/eigen/ander/ kader.yaml >ander.yaml
cat >wijk.yaml <<'END'
opgave: riool
kenmerken: {draagvlak: 3}
END
opg-score kader.yaml wijk.yaml kader.yaml
echo "status $?"
opg-score kader.yaml ander.yaml wijk.yaml | grep kader:
opg-score -d 2026-01-01 wijk.yaml kader.yaml >late.yaml
echo "status $?"
grep kader: late.yaml
