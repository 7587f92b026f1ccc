# A second run with the same day changes no byte; another day changes only the
# field score.
cp "$TEST/examples/mozartflat.yaml" wijk.yaml
opg-score -i -d 2026-04-01 wijk.yaml
cp wijk.yaml first.yaml
opg-score -i -d 2026-04-01 wijk.yaml && cmp wijk.yaml first.yaml && echo same
opg-score --diff -d 2026-06-01 wijk.yaml
