# Where a record cannot be changed, nothing is written of all that was said.
cat >wijk.yaml <<'Y'
opgave: a
wijk: w
koppelingen:
  - ? met
    : b
    ? status
    : voorgesteld
---
opgave: b   # blijft
wijk: w
koppelingen: [c]
---
opgave: c
wijk: w
Y
opg-link --confirm b,c --confirm a,b --reason zo wijk.yaml >out.yaml
echo "status $?"
cmp wijk.yaml out.yaml
cp wijk.yaml old.yaml
opg-link -i --confirm b,c --confirm a,b --reason zo wijk.yaml
echo "status $?"
cmp wijk.yaml old.yaml
opg-link --diff --confirm b,c wijk.yaml
