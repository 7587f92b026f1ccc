# A record that cannot be changed is named and passed on as it came; the others
# get their place.
cat >w.yaml <<'Y'
---
opgave: a
wijk: w
---
opgave: b
wijk: w
Y
opg-score -q -d 2026-04-01 w.yaml | sed 's/^opgave: a/&\n? rang/' >odd.yaml
opg-rank odd.yaml | diff odd.yaml -
