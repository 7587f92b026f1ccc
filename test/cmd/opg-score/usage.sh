opg-score --help
opg-score --kadr x
echo "status $?"
opg-score -d morgen </dev/null
