# A word by its number, its first letters, another spelling, without accents; one
# that can be more shows what it can be.  Words of the stream and of a file are
# offered too.
cat >eigen.yaml <<'END'
woordenlijst: eigen
domeinen:
  - {woord: stadslandbouw, ook: [moestuinen]}
END
cat >in.yaml <<'END'
woordenlijst: stroom
domeinen: [stadsdeelkantoor]
---
wijk: noord
naam: Het Noorden
END
expect -f "$TEST/test/support/talk.exp" \
    'opg-add --ask --no-gesprek --words eigen.yaml in.yaml >uit.yaml' <<'END'
In welke wijk? -> het noorden
  = noord
Welke opgave -> Moestuin gezocht
Waar is dat? ->
Is het een fysieke ->
Welk thema -> onderwijs en opvoeding, gezondheid, zorg en hulpverlening
  = onderwijs, gezondheid
Waar gaat het precies over? ->
Wie is erbij betrokken? -> Zonnig
Wat voor partij -> ENERGIECOOPERATIE
  = energiecoöperatie
Wat is haar rol? -> o
  = op de hoogte
Wie is er nog meer -> Wij
Wat voor partij -> wo
  = woningcorporatie
Wat is haar rol? ->
Wie is er nog meer -> Zij
Wat voor partij -> water
'water' kan meer betekenen:
 4 waterschap     5 waterbedrijf -> b
'b' kan meer betekenen:
13 bewonersinitiatief -> bewoners
Wat is haar rol? -> <
Wat voor partij
[bewoners] -> ?
Kies het soort organisatie. -> instell
'instell' kan meer betekenen:
culturele instelling -> cult
  = culturele instelling
Wat is haar rol? -> >
Toevoegen? -> domeinen
17 stadslandbouw -> stads
'stads' kan meer betekenen:
stadsdeelkantoor -> moestuinen
  = stadslandbouw
Toevoegen? ->
Nog een opgave? ->
END
cat uit.yaml
