# Files are written themselves, or compared; a file with something that cannot
# be ranked is left as it was.
cat >a.yaml <<'Y'
---
opgave: a
wijk: w
Y
sed 's/: a/: b/' a.yaml >b.yaml
opg-score -i -d 2026-04-01 a.yaml b.yaml
sed -i 's/status: onzeker/status: raar/' b.yaml
opg-rank --diff a.yaml b.yaml
echo "status $?"
opg-rank -i a.yaml b.yaml
echo "status $?"
grep -c rang a.yaml b.yaml
opg-rank --diff a.yaml
