# Words of the stream's woordenlijst; until it can have come nothing is written.
cat >w.yaml <<'END'
woordenlijst: ons
domeinen: [bijen, {woord: groen, ook: [perkjes]}]
END
cat >in.yaml <<'END'
wijk: w
---
opgave: a
END
opg-set domeinen+=bijen in.yaml
echo "status $?"
opg-set domeinen+=bijen domeinen+=perkjes w.yaml in.yaml
opg-set domeinen+=bijen --words w.yaml in.yaml
opg-set domeinen+=bijn -e 'opgave = b' w.yaml
opg-set domeinen+=bijen in.yaml w.yaml
opg-set domeinen+=groen in.yaml w.yaml
echo "status $?"
echo "# in place, of several files"
cp in.yaml out.yaml
opg-set -i domeinen+=bijen w.yaml out.yaml in.yaml
diff out.yaml in.yaml && cat out.yaml
