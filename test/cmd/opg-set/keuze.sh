# A keuze keeps what it was decided on.
cat >in.yaml <<'END'
opgave: scored
titel: t
score: {totaal: 4, van: 5b1c09e7}
---
opgave: bare
titel: t
END
s() { opg-set "$@" | sed -n '/^keuze/,/^---/p'; }
s keuze=verbinden in.yaml
echo "# fields: the same whatever was made of them, another when one changes"
s -e 'opgave = bare' keuze.besluit=later keuze.herzien=2027 in.yaml
s -e 'opgave = bare' rang='{plaats: 1}' keuze.besluit=later in.yaml --force
s -e 'opgave = bare' titel=u keuze.besluit=later in.yaml
echo "# given by hand"
s keuze.besluit=later keuze.van=00000000 in.yaml
s 'keuze={besluit: later, van: "11111111"}' in.yaml
echo "# another one behind it leaves the first alone"
cat >two.yaml <<'END'
opgave: a
titel: t
keuze:
  - {fase: voorstel, besluit: later, van: aaaaaaaa}
END
s keuze+='{fase: besluit, besluit: verbinden}' two.yaml
s 'keuze[0].besluit=verbinden' two.yaml
echo "# what says the same is not decided anew"
opg-set 'keuze[0].besluit=later' two.yaml | cmp - two.yaml
opg-set stand=open two.yaml | grep -c aaaaaaaa
s --unset 'keuze[0].fase' two.yaml
s --unset 'keuze[0]' two.yaml
echo "# a wijk has none"
opg-set --kind wijk keuze=later two.yaml
