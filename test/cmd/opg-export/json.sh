# JSON: all of the record; numbers where the schema reads them and nothing is
# lost
f=$TEST/test/cmd/opg-export/records.yaml
opg-export -f json $f
echo "status $?"
opg-export -f json </dev/null
opg-export -f json --kind wijk $f
opg-export -f json --fields 'opgave,wijk,score,#kansen,plannen.periode,plannen.budget,gebied.punt,meerkosten,x-ref,kenmerken.draagvlak,koppelingen.effect,risicos.kans' $f
opg-export -f json --each kansen $f
