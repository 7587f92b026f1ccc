# What a user would type, and the status.
cat >a.yaml <<'END'
opgave: een
titel: "Een, twee: 100%"
wijk: w
stand: opne
kleur: rood
bron: {partij: "Groen: wijk"}
---
wijk: w
spreken: {domeinen: geen}
END
cp a.yaml 'b,c.yaml'
try() {
	echo "\$ opg-check $*"
	opg-check "$@"
	echo "status $?"
}
try a.yaml
try -q a.yaml
try --only unknown-word a.yaml
try --only order,unknown-field a.yaml
try --only order,unknown-field --strict a.yaml
try --skip unknown-word,order --only unknown-word a.yaml
try --skip unknown-word,no-kansen,no-trekker,order -q --strict a.yaml
try -f github --only unknown-word,unknown-field,no-kansen 'b,c.yaml'
try -f json --only unknown-word,unknown-field a.yaml
try -f json --only spelling a.yaml
try -f jsn a.yaml
try --only unkown-word a.yaml
try --only q a.yaml
try --strct a.yaml
try a.yaml nowhere.yaml
echo '$ opg-check <a.yaml'
opg-check --only unknown-word <a.yaml
echo "status $?"
echo '$ opg-check </dev/null'
opg-check </dev/null
echo "status $?"
cat >own.yaml <<'END'
woordenlijst: own
stand: [{woord: halverwege, ook: [opne]}]
END
try --words own.yaml --only unknown-word,spelling a.yaml
try --words nowhere.yaml a.yaml
try --words a.yaml a.yaml
cmp a.yaml 'b,c.yaml' && echo unchanged
