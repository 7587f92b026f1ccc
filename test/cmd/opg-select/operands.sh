# The first word is the condition; where it can be left out, it may be a file.
cat >a.yaml <<'END'
opgave: a
END
cat >b.yaml <<'END'
opgave: b
END
cp b.yaml keuze
opg-select
opg-select a.yaml
opg-select nothing.yaml
opg-select opgave nothing.yaml
echo "status $?"
echo "# a condition that is a file's name too"
opg-select keuze a.yaml
echo "status $?"
echo "# sorted or counted: a file"
opg-select -s -opgave a.yaml b.yaml
opg-select a.yaml -n 1
opg-select -n 1 - <a.yaml
opg-select -n 1 keuze
echo "# and a condition when there is no such file"
opg-select -n 1 'opgave = b' a.yaml b.yaml
echo "# -e"
opg-select -e 'opgave = b' a.yaml b.yaml
opg-select a.yaml -e 'opgave = a' b.yaml
opg-select -e opgave -e keuze a.yaml
opg-select --where=keuze keuze
echo "# --"
opg-select -- 'opgave = a' a.yaml b.yaml
cp a.yaml ./-n
opg-select -e 'opgave = a' -- -n
echo "# what does not go together"
opg-select -qi opgave a.yaml
opg-select -q --diff opgave a.yaml
opg-select -i opgave
opg-select --kind opgav opgave a.yaml
opg-select --kind plan opgave a.yaml
