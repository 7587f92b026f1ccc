# A whole conversation with two opgaven, into the file of the wijk.
export SOURCE_DATE_EPOCH=1775001600
cp "$TEST/examples/benedenbuurt.yaml" was.yaml
cp was.yaml wijk.yaml
expect -f "$TEST/test/support/talk.exp" 'opg-add --ask -i wijk.yaml' <<'END'
Over welke wijk
  1 benedenbuurt
[benedenbuurt] ->
Is dit gesprek al vastgelegd?
  1 bewoner-plantsoenen  2 beheer-2026 ->
Met wie is gesproken? -> gemeente Wageningen
Wat voor partij is dat? -> 1
  = gemeente
Welke afdeling -> Wegen
Wie waren erbij? -> wegbeheerder, verkeerskundige
Wanneer was het gesprek?
[2026-04-01] -> 17-2-2026
  = 2026-02-17
Over welke domeinen -> verkeer, riol
  = verkeer, water en riolering
gesprek: gemeente-wageningen-2026-02-17
Toevoegen? ->
Genoteerd: gemeente-wageningen-2026-02-17
Welke opgave is er? -> De Nobelweg is gevaarlijk voor fietsers
Waar is dat? -> Nobelweg
Wat is dat voor gebied? -> str
  = straat
Is het een fysieke -> f
  = fysiek
Welk thema -> 7, veil
  = leefomgeving, veiligheid
Waar gaat het precies over? -> verkeersonveiligheid
  = verkeersveiligheid
Wie is erbij betrokken? -> gemeente Wageningen
Wat voor partij -> gemeente
Wat is haar rol? -> trekker
Wie is er nog meer bij betrokken? -> Fietsersbond
Wat voor partij -> bewonersinit
Wat is haar rol? ->
Wie is er nog meer bij betrokken? ->
Welk plan is er al? -> Herinrichting Nobelweg
Wanneer wordt het uitgevoerd? -> 2029-Q2..2030
Hoe ver is het plan? -> idee
Welk plan is er nog meer? ->
Is het interessant -> ja
Waarom? -> De straat gaat toch open
Welke kans geeft verbinden? -> Een keer opbreken: minder overlast
Wat voor kans is dat? -> minder
Hoeveel is die kans waard -> 4
Welke kans nog meer? -> Het fietspad kan meteen mee
Wat voor kans is dat? ->
Hoeveel is die kans waard -> 2..4
Welke kans nog meer? ->
Welk risico heeft verbinden? -> Het warmtenet komt later
Wat voor risico is dat? -> 1
Hoe groot is de kans -> 3
Hoe erg is het dan -> 4
Welk risico nog meer? ->
Welke domeinen van de gemeente gaan hierover? -> 12 10
opgave: de-nobelweg-is-gevaarlijk-voor-fietsers
Toevoegen? -> j
Nog een opgave? -> j
Welke opgave is er? -> Bankjes ontbreken
Waar is dat? ->
Is het een fysieke -> soc
Welk thema -> samen
Waar gaat het precies over? -> ontmoeting
Wie is erbij betrokken? -> geen
Welk plan is er al? -> geen
Is het interessant -> onbekend
Waarom? ->
Welke kans geeft verbinden? -> Ouderen komen buiten
Wat voor kans is dat? -> ontm
Hoeveel is die kans waard ->
Welke kans nog meer? ->
Welk risico heeft verbinden? -> geen
Welke domeinen van de gemeente gaan hierover? -> welzijn, groen
Nog open: gebied, trekker
Toevoegen? ->
Nog een opgave? ->
Wordt toegevoegd: gemeente-wageningen-2026-02-17
END
diff was.yaml wijk.yaml
opg-check -q wijk.yaml
