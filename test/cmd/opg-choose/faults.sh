# A record that cannot be chosen is told, passed on as it is, and the others are
# chosen all the same.
. "$TEST/test/cmd/opg-choose/advice"
cat >wijk.yaml <<END
opgave: a
titel: A
wijk: w
kenmerken: {nut: 10}
---
opgave: b
titel: B
wijk: w
kenmerken: {nut: 11}
meerkosten: 1000
---
opgave: c
titel: C
wijk: w
kenmerken: {nut: 12}
meerkosten: {bedrag: 900000000000}
END
score wijk.yaml | sed '/^opgave: b/,/^opgave: c/s/klein@/groot@/' >w.yaml
cat >>w.yaml <<END
---
opgave: a
titel: nog een
wijk: w
advies: {reden: oud}
---
opgave:
titel: geen id
wijk: w
---
opgave: kapot
titel: [
---
opgave: stand
titel: S
wijk: w
stand: opne
END
cat >>w.yaml <<END
---
opgave: niet-gescoord
titel: heeft geen score
wijk: w
END
opg-choose -k "$kader" w.yaml | advice
score wijk.yaml | sed 's/^kenmerken: {nut: 10}/&\
koppelingen: {met: b, status: bevestigd, verband: vereist}/; /^opgave: b/,/^opgave: c/{/^score/,/nut/d}' |
    opg-choose -q -k "$kader" | advice
opg-choose -k "$kader" w.yaml >/dev/null 2>&1
echo "status $?"
score wijk.yaml | opg-choose -k "$kader" -b 10 | advice
# by another kader, and by one that is none
score wijk.yaml | opg-choose 2>&1 >/dev/null | head -n 1
printf 'kader: leeg\n---\n' | cat - wijk.yaml >met.yaml
opg-choose met.yaml | cmp - met.yaml
opg-choose -k nergens.yaml wijk.yaml
