# What has no id, or one that is none, gets no place and passes on as it came.
cat >w.yaml <<'END'
opgave: Émile
titel: hoofdletter en accent
wijk: w
---
opgave: [a]
titel: een lijst
wijk: w
---
opgave:
titel: niets
wijk: w
stand: vervallen
---
opgave: ""
titel: leeg
wijk: w
---
opgave: emile
titel: een id
wijk: w
END
opg-rank w.yaml | cmp - w.yaml
