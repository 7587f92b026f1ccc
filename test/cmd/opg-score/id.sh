# What has no id, or one that is none, gets no score and passes on as it came.
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
opg-score -d 2026-04-01 w.yaml >out.yaml
echo "status $?"
grep -E "^opgave|^score" out.yaml
opg-score -d 2026-04-01 --explain Émile w.yaml
