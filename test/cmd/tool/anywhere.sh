# options stand before, between and behind the files; after -- all are files
echo 'a: 1' >-q
echo 'b: 2' >b.yaml
echo 'c: 3' >titel=x
opg-score b.yaml -q b.yaml
echo "status $?"
opg-score -q b.yaml -- -q titel=x
echo "status $?"
