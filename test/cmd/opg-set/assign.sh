# All assignments, in their order, of one record or of none.
cat >in.yaml <<'END'
opgave: a
plannen:
  - naam: Riool
    nummer: G-1
  - Groen
kansen: geen
END
s() { opg-set "$@" in.yaml | diff in.yaml - | grep '^[<>]'; echo '#'; }
s titel='Een: titel' openbaar=ja
s kansen+='Eén keer open' kansen+=ruimte kansen-='Eén keer open'
s 'plannen[Riool].periode=2028..2030' 'plannen[1].status=gereed'
s 'plannen[G-1].duur=5'
s plannen+='{naam: Plein, periode: 2029}'
s 'plannen-=Groen'
s 'plannen-=Groen' 'plannen-=Riool'
s gebied=Nobelweg gebied.niveau=straat
s 'x-eigen.a=1' "kenmerken.tempo=4"
s domeinen+=Riolering thema=WONEN
echo "# which of the two?"
opg-set openbaar=ja plannen.periode=2030 in.yaml
echo "status $?"
opg-set -e 'opgave = a' 'plannen[Blauw].periode=2030' in.yaml | cmp - in.yaml
echo "# half of it is done and taken back"
printf 'opgave: a\nplannen: [a, b]\ntitel: |\n  x' |
    opg-set titel=y plannen.naam=z - in.yaml 2>/dev/null | head -n 6
