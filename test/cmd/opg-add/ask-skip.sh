# Enter skips all that is not needed; without records there is no file.
export SOURCE_DATE_EPOCH=1775001600
expect -f "$TEST/test/support/talk.exp" 'opg-add --ask -N >uit.yaml' <<'END'
Over welke wijk ->
Deze vraag moet een antwoord hebben ->
Deze vraag moet een antwoord hebben -> noord
Met wie is gesproken? ->
Deze vraag moet een antwoord hebben -> ???
Hier moet een letter of een cijfer in staan -> bewoners
Wat voor partij ->
Welke afdeling ->
Wie waren erbij ->
Wanneer ->
Over welke domeinen ->
Nog open: soort, afdeling, deelnemers, domeinen
Toevoegen? ->
Welke opgave is er? ->
Deze vraag moet een antwoord hebben -> Te weinig bomen
Waar is dat? ->
Is het een fysieke ->
Welk thema ->
Waar gaat het precies over? ->
Wie is erbij betrokken? ->
Welk plan is er al? ->
Is het interessant ->
Welke kans geeft ->
Welk risico ->
Welke domeinen ->
Nog open: gebied, soort, thema, onderwerp, partijen, plannen, kansen, risicos,
domeinen, trekker
Toevoegen? ->
Nog een opgave? -> n
END
cat uit.yaml
