# What does not fit is said and asked again.
expect -f "$TEST/test/support/talk.exp" \
    'opg-add --ask --no-gesprek -N >uit.yaml' <<'END'
In welke wijk? -> De Biezen
'De Biezen' past hier niet.
Bijvoorbeeld: de-biezen -> de-biezen
Welke opgave is er? -> ?
Wat er moet gebeuren
Enter slaat over -> Te warm
Waar is dat? -> overal
Wat is dat voor gebied? -> 9
'9' staat er niet bij. -> strat
'strat' staat er niet bij. Bedoelt u straat? -> straat
Is het een fysieke ->
Welk thema -> wonen, wrk
'wrk' staat er niet bij. Bedoelt u werk? -> ,
Daar staat niets in. -> wonen, wonen, 1
  = wonen
Waar gaat het precies over? -> tochtgaten
Typ het nog eens om het zo te laten. -> tochtgaten
Wie is erbij betrokken? ->
Welk plan is er al? -> Zonwering
Wanneer wordt het uitgevoerd? -> 2028-2030
'2028-2030' past hier niet. Schrijf een jaar als 2028 -> volgend jaar
'volgend jaar' past hier niet. -> 2030..2028
'2030..2028' past hier niet. -> 2028..2030
Hoe ver is het plan? -> in uitvoering
  = uitvoering
Welk plan is er nog meer? ->
Is het interessant -> misschien
'misschien' staat er niet bij. -> nee
Waarom? ->
Welke kans -> Koeler slapen
Wat voor kans -> c
  = wooncomfort
Hoeveel is die kans waard -> 6
'6' past hier niet. Geef 1 tot en met 5 punten -> veel
'veel' past hier niet. -> 4..5
Welke kans nog meer? -> >
Toevoegen? ->
Nog een opgave? -> misschien
Antwoord j of n.
Nog een opgave? -> nee
END
cat uit.yaml
printf 'gesprek met datum\n'
expect -f "$TEST/test/support/talk.exp" \
    'opg-add --ask --kind gesprek -N wijk=noord >uit.yaml' <<'END'
Met wie is gesproken? -> bewoners
Wat voor partij -> bewoners
Welke afdeling ->
Wie waren ->
Wanneer was -> gisteren
'gisteren' past hier niet. Schrijf een dag als 2026-04-01 -> 31-2-2026
past hier niet. -> -
Deze vraag kan niet leeg blijven. -> 2026-03
Over welke domeinen -> geen
Toevoegen? ->
END
cat uit.yaml
