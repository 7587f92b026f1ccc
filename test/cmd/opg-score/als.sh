# An `als` that is more than a comparison with a word is refused, not guessed.
cat >kader.yaml <<'END'
kader: eigen
criteria:
  - naam: c
    gewicht: 100
    als: plannen.periode < 2030
    leest: start
    waardering: [[0, 0], [1, 1]]
END
opg-score -k kader.yaml </dev/null
