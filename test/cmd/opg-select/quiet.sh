# Nothing is written; the status is the answer.
cat >in.yaml <<'END'
kader: k
---
opgave: a
domeinen: groen
---
wijk: w
END
opg-select -q 'opgave = a' in.yaml
echo "some: $?"
opg-select -q 'opgave = b' in.yaml
echo "none: $?"
opg-select -q 'domeinen = groen' in.yaml
echo "words: $?"
opg-select -q -s opgave in.yaml
echo "sorted: $?"
opg-select -q -n 0 in.yaml
echo "no: $?"
opg-select -q -v opgave in.yaml
echo "inverted: $?"
echo '[' >>in.yaml
opg-select -q 'opgave = a' in.yaml
echo "trouble: $?"
