# A typing mistake is an error with a suggestion.
for word in wijkk=x plannen.periodde=2028 titel+=x titel.x=3 duur=3 \
    'plannen[0].duur=3' 'plannen+={naam: x, duurr: 3}' \
    'plannen+={naam: x, periode: ooit}' 'plannen+={naam: x' \
    openbaar=misschien 'koppelingen+={met: a, status: x}' meerkosten=3 =c \
    kansen+=geen 'wijk=Beneden Buurt' '"titel=x' 'titel[0]=x' 'kansen[0=3' \
    gebied.code=BU123 'gebied.punt=[5.66, 51.97]' 'partijen{rol = x}.naam=a'
do
	opg-add -N titel=t wijk=w "$word"
done
opg-add -N kansen+=a kansen+=b kansen.waarde=3 titel=t wijk=w
opg-add -N thema=wonen
echo "status $?"
opg-add
echo "status $?"
opg-add -N titel=t wijk=w wijk.yaml
