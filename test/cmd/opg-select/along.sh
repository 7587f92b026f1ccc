# A wijk or a gesprek waits until a selected record refers to it, and stands
# just before the first that does.
cat >in.yaml <<'END'
wijk: a
---
wijk: b
---
gesprek: g
wijk: b
---
wijk: c
---
opgave: x
wijk: b
bron: {gesprek: g}
---
opgave: y
wijk: [a, b]
---
opgave: z
wijk: late
---
wijk: late
---
wijk: later
---
wijk: b
naam: a second b
END
lines() { grep -vE '^(---|bron)' | tr '\n' ' '; echo; }
opg-select opgave in.yaml | lines
opg-select 'opgave = x' in.yaml | lines
opg-select 'opgave = y' in.yaml | lines
opg-select 'opgave = z' in.yaml | lines
opg-select -n 0 in.yaml | lines
echo '# those that come first go along with those that are sorted'
opg-select -s -opgave in.yaml | lines
echo '# in place they stay where they are'
opg-select --diff 'opgave = y' in.yaml
echo "status $?"
echo '# a gesprek refers to its wijk'
opg-select --kind gesprek gesprek in.yaml | lines
opg-select --kind wijk 'naam ~ second' in.yaml | lines
opg-select --kind gesprek -s gesprek in.yaml | lines
echo '# no opgave goes along with them; what cannot be read does'
printf '%s\n' 'wijk: a' --- 'opgave: x' --- 'kader: k' --- 'gesprek: g' --- \
    'a: 1' 'a: 2' --- '[1]' >mixed.yaml
opg-select -s gesprek --kind gesprek mixed.yaml
opg-select --kind gesprek 'stand = gevoerd' mixed.yaml
opg-select --diff --kind gesprek gesprek in.yaml | grep -c '^-opgave'
