# The name of a person is asked about, and taken when it is meant.
expect -f "$TEST/test/support/talk.exp" 'opg-add --ask -N >uit.yaml' <<'END'
Over welke wijk -> w
Met wie is gesproken? -> dhr. P. de Boer
'dhr. P. de Boer' lijkt de naam van een persoon. Noem liever de organisatie
Typ het nog eens om het zo te laten. -> Vereniging Nobelweg
Wat voor partij is dat? -> bewoners
Welke afdeling ->
Wie waren erbij? -> wijkagent, Jan Jansen
'Jan Jansen' lijkt de naam van een persoon. -> wijkagent, J. Smit
'J. Smit' lijkt de naam van een persoon. -> wijkagent, J. Smit
Wanneer was het gesprek? -> 2026-04-01
Over welke domeinen -> groen
Toevoegen? ->
Welke opgave is er? -> Jan Jansen plein
Waar is dat? ->
Is het een fysieke ->
Welk thema ->
Waar gaat het precies over? ->
Wie is erbij betrokken? -> mevrouw De Wit
'mevrouw De Wit' lijkt de naam van een persoon. -> mevrouw De Wit
Wat voor partij -> bewoners
Wat is haar rol? -> >
Toevoegen? ->
Nog een opgave? ->
END
grep -E 'gesprek|partij|deelnemers|naam|titel' uit.yaml
