# Words are held against their lists, and written as those have them.
opg-add -N titel=t wijk=w soort=Fysiek domeinen=riolering domeinen+=Zorg \
    domeinen+='Stedelijk  water' maatregelen+='eigen bedenksel' \
    maatregelen+=isoleren partijen+='{naam: x, soort: Vereniging van eigenaren}'
for word in domeinen=groem thema=ruimte stand=gesloten sporen+=G \
    gebied.niveau=etage plannen+='{naam: x, status: bezig}'
do
	opg-add -N titel=t wijk=w "$word"
done
echo "status $?"
echo "# a woordenlijst of a file, or of the stream"
cat >words.yaml <<'X'
---
woordenlijst: ons
domeinen: [{woord: sport, ook: bewegen}]
X
opg-add -N titel=t wijk=w domeinen=bewegen
opg-add -N --words words.yaml titel=t wijk=w domeinen=bewegen
opg-add titel=t wijk=w domeinen=Bewegen <words.yaml
opg-add -N --words geen.yaml titel=t wijk=w
opg-add -N --words /dev/null titel=t wijk=w
echo "# a faulty one is told, and the file is left as it was"
printf 'woordenlijst: ons\ndomeinn: sport\n' >faulty.yaml
opg-add -i titel=t wijk=w domeinen=sport faulty.yaml
opg-add -i titel=t wijk=w domeinen=groen faulty.yaml
echo "status $?"
cat faulty.yaml
echo "# what any word would be wrong in is told before input is waited for"
opg-add titel=t wijk=w domein=groen <words.yaml
