# A file that is added to in place is not locked while people talk, and what
# others add meanwhile is not lost: a taken id gets a number, also where it is
# referred to.
export SOURCE_DATE_EPOCH=1775001600
echo 'wijk: noord' >noord.yaml
expect -f "$TEST/test/support/talk.exp" 'opg-add --ask -i noord.yaml' <<'END'
Over welke wijk ->
Met wie is gesproken? -> bewoners
Wat voor partij -> >
Toevoegen? ->
Welke opgave is er? -> Bomen
Waar is dat? -> !timeout 20 opg-add -i noord.yaml titel=Bomen wijk=noord; timeout 20 opg-add -i --kind gesprek noord.yaml partij=bewoners datum=2026-04-01 wijk=noord
Is het een fysieke -> >
Toevoegen? ->
Nog een opgave? ->
END
cat noord.yaml
