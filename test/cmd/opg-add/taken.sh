# An id that is taken stops everything: nothing is written.
cat >wijk.yaml <<'END'
# wijk
wijk: riool
---
opgave: riool
END
cp wijk.yaml was.yaml
opg-add -i titel=a wijk=w opgave=riool wijk.yaml
echo "status $?"
cmp wijk.yaml was.yaml && echo untouched
opg-add titel=a wijk=w opgave=wijk wijk.yaml
