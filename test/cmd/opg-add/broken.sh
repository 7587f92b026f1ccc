# A document that cannot be read passes on as it came; in place its file is left.
cat >wijk.yaml <<'END'
opgave: a
titel: [
---
opgave: b
END
opg-add titel=x wijk=w wijk.yaml
echo "status $?"
cp wijk.yaml was.yaml
opg-add -i titel=x wijk=w wijk.yaml
cmp wijk.yaml was.yaml && echo untouched
