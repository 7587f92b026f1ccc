# what is above and behind a score stays; what is in it is replaced with it
cat >a.yaml <<'X'
opgave: a
titel: A   # een
wijk: w
# erboven
score:
  totaal: 1   # erin
# erachter
x-eigen: 1
X
opg-score -q -d 2026-04-01 a.yaml | grep '#'
# a hard link keeps what was there, a symbolic one stays
ln a.yaml hard.yaml
ln -s a.yaml soft.yaml
opg-score -q -d 2026-04-01 -i soft.yaml
grep -c '# erin' a.yaml hard.yaml
test -h soft.yaml && cmp soft.yaml a.yaml
opg-score -q -d 2026-04-01 --diff a.yaml
