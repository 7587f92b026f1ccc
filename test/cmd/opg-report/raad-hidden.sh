# Nothing of an opgave that is not public is told, in no format: not its id, not
# its titel, and not by what others say of it.  It is counted.  Asked for all,
# the page says that it is not to be published.
cat >wijk.yaml <<'Y'
wijk: w
naam: De wijk
aanpak:
  naam: Van het gas, met zwarte-lijst-7
  gevraagd: Stem in, ook met Verkoop van het oude zwembad
plannen: {naam: Visie met zwarte-lijst-7, status: ter inzage, periode: 2028}
---
gesprek: g
wijk: w
stand: gevoerd
partij: de eigenaren van zwarte-lijst-7
---
opgave: open
titel: Een open opgave
wijk: w
openbaar: ja
uitleg: Na verkoop van het "oude zwembad" begint dit.
plannen:
  - naam: Plan na zwarte-lijst-7
    status: ter inzage
    periode: 2029
    budget: 10
    dekking: {bron: opbrengst van zwarte-lijst-7, bedrag: 10, zeker: nee}
    verschoven: {van: 2027, reden: wacht op zwarte-lijst-7}
  - {naam: Ander plan van zwarte-lijst-7, periode: 2030}
kansen: {tekst: x, waarde: 1}
risicos: {tekst: Verkoop van het oude zwembad loopt uit, kans: 2, gevolg: 2, beheersing: zie zwarte-lijst-7}
meerkosten: {bedrag: 5, betaler: koper van zwarte-lijst-7}
koppelingen:
  - {met: zwarte-lijst-7, status: bevestigd, risicos: [Dat zwembad]}
score: {kader: standaard@2c7f8214, totaal: 10}
advies: {uitkomst: verbinden, reden: "in de beste keuze van 2, samen met zwarte-lijst-7 en open-2", samen: 6dde62ec}
---
opgave: open-2
titel: Nog een open opgave
wijk: w
openbaar: ja
keuze:
  - {besluit: later, motivering: x, herzien: 2027, door: makelaar van zwarte-lijst-7}
  - besluit: niet verbinden
    motivering: Dan gaat Verkoop van het oude zwembad niet door
    voorwaarde: Niet voor ZWARTE-LIJST-7
    door: makelaar van zwarte-lijst-7
---
opgave: open-3
titel: En nog een
wijk: w
openbaar: ja
plannen: {naam: Plan, periode: 2031, verschoven: {van: 2027, reden: eerst de Moskee}}
keuze: {besluit: later, motivering: Eerst de moskee, voorwaarde: "Als 'Moskee' en Oude_School doorgaan", herzien: 2028}
---
opgave: moskee
titel: Moskee
wijk: w
---
opgave: Oude_School
titel: Een school
wijk: w
---
opgave: klaar
titel: Deze is klaar
wijk: w
openbaar: ja
stand: opgelost
resultaat: Daarmee kan zwarte-lijst-7 verder
---
opgave: zwarte-lijst-7
titel: Verkoop van het oude zwembad
wijk: w
aard: wens
openbaar: nee
keuze: {besluit: verbinden, motivering: Nog geheim}
plannen: {naam: Bod op de grond, periode: 2028, budget: 99999}
risicos: {tekst: Het lekt uit, kans: 5, gevolg: 5}
Y
# So is what is not in the stream, which may be hidden where it is.
cat >apart.yaml <<'Y'
---
opgave: apart
titel: Nog iets
wijk: w
openbaar: ja
score: {kader: standaard@2c7f8214, totaal: 10}
advies: {uitkomst: niet verbinden, reden: "valt buiten de beste 3: 2,5 punten minder dan moskee, open en zwarte-lijst-8, ook met zwembad-oost erbij", samen: 6dde62ec}
Y
for f in text md html; do
	opg-report -d 2026-04-01 -a raad -f $f wijk.yaml >$f
	echo "status $?"
	tr -s '\n -' ' ' <$f | grep -c -i -e 'zwarte' -e 'zwembad' \
	    -e 'moskee' -e 'school' \
	    -e 'Nog geheim' -e 'Bod op' -e '99.999' -e 'lekt'
done
cat md
opg-report -d 2026-04-01 -a raad -f md apart.yaml >apart
echo "status $?"
grep 'Nog iets.*Advies' apart
opg-report -d 2026-04-01 -a raad --all -f md wijk.yaml >all
echo "status $?"
sed -n '/Let op/p; /niet openbaar/p; /zwembad/p' all
# One word is enough where people tell why a gate is closed.
cat >gate.yaml <<'Y'
---
opgave: dicht
titel: Deze valt af
wijk: w
openbaar: ja
toetsen: {vergunbaar: {waarde: nee, waarom: Eerst de moskee}}
advies: {uitkomst: niet verbinden, reden: "valt af: vergunbaar is nee"}
score: {kader: standaard@2c7f8214, status: valt af}
Y
cat wijk.yaml gate.yaml | opg-report -d 2026-04-01 -a raad -f md |
	grep '^| Deze'
# Nor is it when the naam of a wijk has it: in the title of the document, at its
# foot and in the list of wijken.
sed '1,2s/^naam: .*/naam: Wijk bij zwarte-lijst-7/' wijk.yaml >one.yaml
printf -- '---\nwijk: v\nnaam: Na verkoop van het oude zwembad\n' |
	cat one.yaml - >two.yaml
for f in one two; do
	opg-report -d 2026-04-01 -a raad -f html $f.yaml >$f
	grep -c -i -e 'zwarte' -e 'zwembad' $f
	grep -e '^<title>' -e 'content: "W' -e '<a href="#[a-z-]*">' $f
done
opg-report -d 2026-04-01 -a raad -o pages/ two.yaml
grep -c -i -e 'zwarte' -e 'zwembad' pages/*
ls pages
