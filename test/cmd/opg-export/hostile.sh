# what stands in a record computes nothing and breaks no row
f=$TEST/test/cmd/opg-export/hostile.yaml
fields='opgave,titel,omschrijving,uitleg,merkbaar,resultaat,gebied,meerkosten,omvang.a,omvang.b,koppelingen[0].effect,koppelingen[1].effect,kansen,x-eigen,x-tekst,plannen.budget,"x-=1+1"'
opg-export -f csv --fields "$fields" $f | cat -v
opg-export -f csv --excel --fields "$fields" $f | cat -v
opg-export -f jsonl $f | cat -v
opg-export -f jsonl --fields "$fields" $f | cat -v
# one column that is empty is a row, not an empty line
opg-export -f csv --fields omschrijving $f
opg-export -f csv --fields openbaar $f
