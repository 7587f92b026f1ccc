# What a record holds or an assignment says cannot steer the terminal.
cat >in.yaml <<'END'
woordenlijst: kwaad
thema: ["rood\e[31m", "bel\a", "c1\x9b31m", "kop\x85"]
---
wijk: noord
END
SHOW=1 expect -f "$TEST/test/support/talk.exp" \
    'opg-add --ask --no-gesprek in.yaml >uit.yaml' <<'END' >scherm
In welke wijk? ->
Welke opgave -> T
Waar is dat? ->
Is het een fysieke ->
Welk thema -> 9
Waar gaat -> >
Toevoegen? -> ^D
END
grep -A3 'Welk thema' scherm | tr -d '\r' | cat -v
tr -d '\r' <scherm | grep -c '[[:cntrl:]]'
printf 'an arrow key is no text\n'
expect -f "$TEST/test/support/talk.exp" \
    'opg-add --ask --no-gesprek wijk=noord -N >uit.yaml' <<END
Welke opgave -> $(printf '\033[Aomhoog')
Daar zit iets in dat geen tekst is -> $(printf '  heel\tnetjes ')
Waar is dat? -> >
Toevoegen? ->
Nog een opgave? ->
END
cat uit.yaml
