# -k beats the kader in the stream, and its peildatum holds unless -d is given.
cat >kader.yaml <<'END'
kader: eigen
peildatum: 2026-01-01
criteria:
  - {naam: wensen, gewicht: 100, leest: kenmerken.draagvlak, waardering: [[1, 0], [5, 1]]}
END
cat >wijk.yaml <<'END'
kader: kapot
---
opgave: riool
kenmerken: {draagvlak: 3}
---
kader: anders
END
opg-score -k kader.yaml wijk.yaml
opg-score -d 2025-12-31 -k kader.yaml wijk.yaml | grep datum
