# What cannot be read goes through as it came.
cat >w.yaml <<'Y'
# niets
---
opgave: [a
---
gesprek: g
---
lijst
Y
opg-rank w.yaml | cmp - w.yaml
opg-rank --explain w.yaml
