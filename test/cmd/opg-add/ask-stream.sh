# Records flow through standard input and output meanwhile.
cp "$TEST/examples/biezen.yaml" in.yaml
export SOURCE_DATE_EPOCH=1775001600
expect -f "$TEST/test/support/talk.exp" \
    'sh -c "cat in.yaml | opg-add --ask | opg-add opgave=laatste titel=L wijk=biezen >uit.yaml"' <<'END'
Over welke wijk
[biezen] ->
Met wie is gesproken? -> Lentekracht
Wat voor partij -> markt
Welke afdeling -> >
Toevoegen? ->
Welke opgave is er? -> Boomspiegels
Waar is dat? -> >
Toevoegen? ->
Nog een opgave? ->
END
diff in.yaml uit.yaml
echo 'cut off: what flowed through is not lost'
expect -f "$TEST/test/support/talk.exp" \
    'opg-add --ask <in.yaml 2>fout >uit.yaml' <<'END'
Over welke wijk -> ^D
END
cat fout
cmp in.yaml uit.yaml
echo '--diff shows what would change'
expect -f "$TEST/test/support/talk.exp" \
    'opg-add --ask --no-gesprek --diff in.yaml >uit.yaml' <<'END'
In welke wijk? ->
Welke opgave is er? -> Boomspiegels
Waar is dat? -> >
Toevoegen? ->
Nog een opgave? ->
END
cat uit.yaml
