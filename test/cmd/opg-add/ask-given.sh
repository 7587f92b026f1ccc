# What is given on the command line need not be asked.
export SOURCE_DATE_EPOCH=1775001600
cat >in.yaml <<'END'
wijk: noord
---
gesprek: beheer-2026
wijk: noord
partij: gemeente
datum: 2026-02
---
gesprek: elders
wijk: zuid
END
echo 'a wijk, a map, a list; and a gesprek that is there'
expect -f "$TEST/test/support/talk.exp" 'opg-add --ask wijk=noord \
    gebied.niveau=straat thema=wonen plannen+="{naam: Gevels, periode: 2028}" \
    in.yaml >uit.yaml' <<'END'
Is dit gesprek al vastgelegd?
  1 beheer-2026 -> beheer
  = beheer-2026
Welke opgave is er? -> Gevels
Waar is dat? -> Kerkstraat
Is het een fysieke ->
Waar gaat het precies over? ->
Wie is erbij betrokken? -> >
Toevoegen? ->
Nog een opgave? -> j
Welke opgave is er? -> Nog meer gevels
Waar is dat? -> >
Toevoegen? ->
Nog een opgave? ->
END
diff in.yaml uit.yaml
echo 'a titel: one opgave; a gesprek'
expect -f "$TEST/test/support/talk.exp" 'opg-add --ask wijk=noord titel=Gevels \
    bron.gesprek=beheer-2026 -N >uit.yaml' <<'END'
Waar is dat? ->
Is het een fysieke ->
Welk thema -> wonen
Waar gaat het precies over? ->
Wie is erbij betrokken? ->
Welk plan is er al? ->
Is het interessant -> ja
Waarom? -> daarom
Welke kans -> >
Toevoegen? ->
Wordt toegevoegd: gevels.
END
cat uit.yaml
echo 'a source that is a document'
expect -f "$TEST/test/support/talk.exp" 'opg-add --ask wijk=noord \
    bron+="{document: Rioleringsplan}" -N >uit.yaml' <<'END'
Met wie is gesproken? -> bewoners
Wat voor partij -> >
Toevoegen? ->
Welke opgave is er? -> Riool
Waar is dat? -> >
Toevoegen? -> bron
Is het interessant -> nee
Waarom? -> >
Toevoegen? ->
Nog een opgave? ->
END
cat uit.yaml
