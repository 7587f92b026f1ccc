# The first N of those selected, and what goes along wherever it stands.
cat >in.yaml <<'END'
opgave: a
wijk: w
---
opgave: b
wijk: w
---
opgave: c
wijk: v
---
kader: k
---
wijk: w
---
wijk: v
END
opg-select -n 1 in.yaml
echo '#'
opg-select -n 2 --only 'wijk = w' in.yaml
echo '#'
opg-select -v -n 1 --only 'opgave = a' in.yaml
echo '#'
opg-select -n 9 --only in.yaml | grep -c opgave
opg-select -n x in.yaml
opg-select -n -1 in.yaml
