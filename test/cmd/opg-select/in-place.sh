# A file loses what is not selected; several at once keep their own.
cat >a.yaml <<'END'
wijk: w
---
wijk: v
---
opgave: a
wijk: w
END
cat >b.yaml <<'END'
opgave: b
wijk: v
---
opgave: c
wijk: w
stand: vervallen
END
opg-select -i 'not stand = vervallen' a.yaml b.yaml
cat a.yaml; echo '#'; cat b.yaml
opg-select --diff 'opgave = b' a.yaml b.yaml
echo "status $?"
opg-select -i -s -opgave a.yaml
cat a.yaml
opg-select -i --only 'opgave = b' a.yaml b.yaml
cat a.yaml; echo '#'; cat b.yaml
