# `<` and `terug` go back, also out of the record that is shown; an answer that
# was given is offered again, `-` takes it away, `>` goes to the end.
expect -f "$TEST/test/support/talk.exp" \
    'opg-add --ask --no-gesprek -N wijk=noord >uit.yaml' <<'END'
Welke opgave is er? -> <
Dit is de eerste vraag. -> Riol is op
Waar is dat? -> terug
Welke opgave is er?
[Riol is op] -> Riool is op
Waar is dat? -> Kerkstraat
Wat is dat voor gebied? -> straat
Is het een fysieke -> <
Wat is dat voor gebied?
[straat] -> <
Waar is dat?
[Kerkstraat] -> -
Is het een fysieke -> <
Waar is dat? -> Dorpsplein
Wat is dat voor gebied? -> plek
Is het een fysieke ->
Welk thema ->
Waar gaat het precies over? ->
Wie is erbij betrokken? -> waterschap Zuid
Wat voor partij ->
Wat is haar rol? ->
Wie is er nog meer bij betrokken? -> bewoners
Wat voor partij -> <
Wie is er nog meer bij betrokken?
[bewoners] -> <
Wat is haar rol? -> eigenaar
Wie is er nog meer bij betrokken?
[bewoners] ->
Wat voor partij -> bewoners
Wat is haar rol? ->
Wie is er nog meer bij betrokken? -> >
Toevoegen? -> <
Wie is er nog meer bij betrokken? -> >
Toevoegen? -> zomaar
Antwoord j, n, < of een veld
Toevoegen? -> part
Wie is erbij betrokken?
[waterschap Zuid] -> -
Wie is erbij betrokken?
[bewoners] -> >
Toevoegen? -> risico
Welk risico heeft verbinden? -> geen
Welke domeinen -> groen
Toevoegen? -> n
Deze opgave weggooien? -> n
Toevoegen? -> domeinen
Welke domeinen
[groen] -> -
Toevoegen? -> j
Nog een opgave? -> j
Welke opgave is er? -> Nog iets
Waar is dat? -> klaar
Toevoegen? -> nee
Deze opgave weggooien? -> ja
Nog een opgave? -> j
Welke opgave is er? -> >
Wordt toegevoegd: riool-is-op.
END
cat uit.yaml
