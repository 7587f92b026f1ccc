# a record a line
f=$TEST/test/cmd/opg-export/records.yaml
opg-export -f jsonl $f
opg-export -f jsonl --each plannen --fields opgave,plannen.naam,plannen.budget $f
opg-export -f jsonl --fields opgave,domeinen -e 'domeinen = groen' $f
