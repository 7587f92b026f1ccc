# What cannot be read, or not be judged, is named and passed on.
cat >in.yaml <<'END'
opgave: a
plannen: {periode: 2028}
---
opgave: broken
titel: [
---
opgave: b
plannen: {periode: straks}
wijk: w
---
opgave: c
plannen: {periode: 2031}
END
opg-select 'plannen.periode < 2030' in.yaml
echo "status $?"
echo '# sorted'
opg-select -s -opgave 'plannen.periode > 2000' in.yaml
echo '# turned round'
opg-select -v 'plannen.periode < 2030' in.yaml 2>/dev/null
echo '# only'
opg-select --only 'plannen.periode < 2030' in.yaml
echo "status $?"
echo '# in place: the file is left as it was'
cp in.yaml out.yaml
opg-select -i 'plannen.periode < 2030' out.yaml
cmp in.yaml out.yaml
