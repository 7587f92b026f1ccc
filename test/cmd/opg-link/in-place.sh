# Each file gets its own proposals and keeps all the rest.
cat >noord.yaml <<'Y'
# Noord
opgave: riool   # oud
wijk: w
plannen: {periode: 2029}
Y
cat >zuid.yaml <<'Y'
opgave: groen
wijk: w
plannen: {periode: 2029}
---
opgave: zwembad
wijk: v
Y
cp noord.yaml noord.old
opg-link --diff noord.yaml zuid.yaml
echo "status $?"
opg-link -i noord.yaml zuid.yaml
cmp noord.yaml noord.old && cat zuid.yaml
opg-link --diff noord.yaml zuid.yaml
