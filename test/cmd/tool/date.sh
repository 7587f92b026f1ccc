# -d, else SOURCE_DATE_EPOCH
printf 'wijk: w\nnaam: W\n---\nopgave: a\ntitel: A\nwijk: w\n' >a.yaml
export SOURCE_DATE_EPOCH=1767225600
opg-score a.yaml | grep datum
opg-score -d 2025-02 a.yaml | grep datum
SOURCE_DATE_EPOCH=gisteren opg-score a.yaml
echo "status $?"
