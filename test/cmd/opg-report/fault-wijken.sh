# A value that cannot be read is told on the page of its own wijk, and in what
# is told of all of them; not on that of another wijk.
cat >wijken.yaml <<'END'
wijk: a
---
wijk: b
---
wijk: c
---
wijk: d
---
opgave: een
titel: Een
wijk: a
plannen: {naam: P, periode: volgend jaar}
---
opgave: twee
titel: Twee
wijk: b
---
opgave: drie
titel: Drie
wijk: [b, c, b]
stand: opne
plannen: {naam: P, periode: ooit}
END
opg-report -q -d 2026-04-01 -o map/ wijken.yaml
echo "status $?"
grep -o 'Let op[^.]*' map/*.html
opg-report -q -d 2026-04-01 -f text -w d wijken.yaml 2>/dev/null | grep 'Let op'
opg-report -q -d 2026-04-01 -w b -o een/ wijken.yaml 2>/dev/null
grep -o 'Let op[^.]*' een/*.html
