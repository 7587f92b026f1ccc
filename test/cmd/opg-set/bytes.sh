# Only the lines of the field change, and only in the records that are meant.
cat >in.yaml <<'END'
# a comment
wijk: w
stand: x   # of a wijk
---
opgave: a   # riool
stand:   open     # nog niet
wijk: w
---
opgave: b
stand: "open"
wijk: [ w ]
domeinen: [groen,
  zorg]  # twee
---
opgave: [
---
gesprek: g
stand: gepland
END
opg-set stand=opgelost -e 'opgave = a' in.yaml >out.yaml
echo "status $?"
diff in.yaml out.yaml
opg-set -e 'wijk = w' stand=open in.yaml | cmp - in.yaml
opg-set domeinen+=groen domeinen-=zorg -e domeinen in.yaml 2>&1 | diff in.yaml -
opg-set --kind gesprek stand=gevoerd in.yaml 2>&1 | diff in.yaml -
opg-set -e 'opgave = nobody' stand=vervallen in.yaml 2>/dev/null | cmp - in.yaml
