# By readings; unknown last; stable; -field descends.
cat >in.yaml <<'END'
opgave: a
score: {totaal: 9}
plannen: [{periode: 2031}, {periode: 2028-Q4}]
thema: wonen
x-n: 10
---
opgave: b
score: {laag: 10.5, hoog: 20}
plannen: {periode: onbekend}
thema: werk
x-n: 9
---
opgave: c
plannen: [{periode: 2028-06..2030}, {periode: 2035}]
kansen: [k, l]
domeinen: groen
x-n: veel
---
opgave: d
score: {totaal: 10.50}
plannen: {periode: 2028-06..2029}
thema: wonen
kansen: geen
soort: sociaal
x-n: {a: 1}
END
ids() { echo "$1: $(opg-select -s "$1" in.yaml | sed -n 's/^opgave: //p' | tr '\n' ' ')"; }
ids score
ids -score
ids plannen.periode
ids -plannen.periode
ids thema,-opgave
ids -thema,opgave
ids '#kansen,-opgave'
ids '-#kansen'
ids x-n
ids -x-n
ids soort
ids plannen[1].periode
echo "# in the order of several files"
opg-select -s -opgave -n 2 --only in.yaml - <<'END'
opgave: e
---
opgave: bb
END
echo "# mistakes"
opg-select -s scor in.yaml
opg-select -s opgave,,titel in.yaml
opg-select -s 'opgave titel' in.yaml
opg-select -s plannen in.yaml | grep -c opgave
opg-select -s gebied.punt in.yaml
opg-select -s meerkosten in.yaml
opg-select -s '' in.yaml
opg-select -s 'plannen{naam = x}' in.yaml
opg-select -s 'opgave-' in.yaml
echo "# a value that is not of its reading counts as unknown"
opg-select -s plannen.periode --only <<'END'
opgave: a
plannen: {periode: straks}
---
opgave: b
plannen: {periode: 2030}
---
opgave: c
plannen: {periode: {}}
END
