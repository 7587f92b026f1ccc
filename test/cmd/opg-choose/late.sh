# A kader or a woordenlijst that comes after opgaven comes too late.
. "$TEST/test/cmd/opg-choose/advice"
cat >wijk.yaml <<END
opgave: a
titel: A
wijk: w
kenmerken: {nut: 10}
END
score wijk.yaml >w.yaml
cp "$kader" kader.yaml
opg-choose kader.yaml w.yaml | advice
opg-choose w.yaml kader.yaml >/dev/null
printf 'woordenlijst: eigen\nstand: [{woord: opgelost, ook: [geregeld]}]\n' >woorden.yaml
opg-choose -k "$kader" w.yaml woorden.yaml | advice
opg-choose -k "$kader" woorden.yaml w.yaml | advice
# -k beats the one in the stream
sed 's/aantal: 3/aantal: 2/' "$kader" >ander.yaml
opg-choose -k "$kader" ander.yaml w.yaml | advice
opg-choose kader.yaml ander.yaml w.yaml >/dev/null
echo "status $?"
