# A woordenlijst in the stream adds to the words; until it can have come nothing
# is written.
cat >w.yaml <<'END'
woordenlijst: ons
domeinen: [{woord: erfgoed, ook: [monumenten]}, {woord: bijen, soort: fysiek}]
END
cat >in.yaml <<'END'
kader: k
---
wijk: w
---
opgave: a
wijk: w
domeinen: Monumenten
---
opgave: b
wijk: w
domeinen: [bijen]
END
opg-select 'domeinen = erfgoed' in.yaml
echo '# in the stream'
opg-select 'domeinen = erfgoed' w.yaml in.yaml
echo '# a word that only it knows'
opg-select --only 'domeinen = bijen' in.yaml
echo "status $?"
opg-select --only 'domeinen = bijen' w.yaml in.yaml
opg-select --only 'domeinen = bijen' --words w.yaml in.yaml
opg-select --only -s opgave 'domeinen = bijen' w.yaml in.yaml
opg-select --only 'soort = fysiek' --words w.yaml in.yaml
echo '# no record to judge'
opg-select 'domeinen = bijn' w.yaml
echo '# --words is read, needed or not'
opg-select --only 'opgave = a' --words none.yaml in.yaml
echo '# too late'
opg-select 'domeinen = groen' in.yaml w.yaml
echo "status $?"
opg-select --only 'opgave = a' in.yaml w.yaml
