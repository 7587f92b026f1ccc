# - is standard input, also between files
echo 'a: 1' >a.yaml
echo 'b: 2' | opg-score a.yaml - a.yaml
echo "status $?"
echo 'b: {' | opg-score a.yaml - >out
echo "status $?"
cat out
