# Two records that claim one id: nobody knows which is meant.
cat >a.yaml <<'Y'
opgave: riool
wijk: w
plannen: {periode: 2029}
---
opgave: groen
wijk: w
plannen: {periode: 2029}
Y
cp a.yaml b.yaml
sed -i 's/groen/warmte/' b.yaml
opg-link a.yaml b.yaml
