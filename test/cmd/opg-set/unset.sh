# A field goes, and what it leaves empty.
cat >in.yaml <<'END'
opgave: a
titel: t
keuze:
  besluit: later
  datum: 2026
plannen:
  - naam: Riool   # weg
    periode: 2028
  - {naam: Groen, status: idee}
  - Plein
gebied: Nobelweg
score: {totaal: 1}
END
s() { opg-set "$@" in.yaml 2>&1 | diff in.yaml -; echo "# $?"; }
s --unset keuze.datum
s --unset keuze.datum --unset keuze.besluit
s --unset keuze
s --unset 'plannen[0].periode'
s --unset 'plannen[0]'
s --unset 'plannen[Groen].status'
s --unset 'plannen[Plein].naam'
s --unset 'plannen[Plein].status'
s --unset 'plannen[Blauw]'
s --unset gebied.naam
s --unset gebied.niveau
s --unset resultaat --unset x-y
s --unset score -e 'score < 2'
s stand=vervallen --unset stand
s --unset plannen.naam
echo "# refused"
opg-set --unset titel in.yaml
opg-set --unset keuz in.yaml
opg-set --unset keuze=later in.yaml
opg-set --unset 'plannen{naam = x}' in.yaml
opg-set --unset '' in.yaml
s --unset titel --force
# a mistyped field, as opg-check found it
sed 's/^score:/scoren:/; s/status: idee/statuz: idee/' in.yaml >typo.yaml
t() { opg-set "$@" typo.yaml 2>&1 | diff typo.yaml -; echo "# $?"; }
t --unset scoren
t --unset scoren --unset 'plannen[Groen].statuz' --force
t --unset scoren.totaal --force
t --unset 'scoren[0]' --force
t --unset skore --force
t skore=1 --force
