# as Excel in Dutch opens it: a byte order mark, semicolons, decimal commas, CR
# LF; and what Excel would make a number of stays a text
f=$TEST/test/cmd/opg-export/records.yaml
opg-export -f csv --excel --fields opgave,titel,gebied.bag,score,score.laag,meerkosten,omvang.meter,kenmerken.tempo,kenmerken.code,plannen.nummer,keuze.datum,plannen.periode,domeinen $f |
    od -An -c | sed 's/  *$//' | head -n 3
opg-export -f csv --excel --fields opgave,titel,gebied.bag,score,score.laag,meerkosten,omvang.meter,kenmerken.tempo,kenmerken.code,plannen.nummer,keuze.datum,plannen.periode,domeinen $f | tr '\r' '~'
opg-export -f json --excel $f
echo "status $?"
