# In a narrow terminal there are fewer columns, and lines break at a blank.
SHOW=1 expect -f "$TEST/test/support/talk.exp" \
    'sh -c "stty cols 36; exec opg-add --ask --no-gesprek -N wijk=noord"' \
    <<'END' | tr -d '\r'
Welke opgave -> Bankjes
Waar is dat? -> ?
Enter slaat over -> Kerkstraat
Wat is dat voor gebied -> 5
Is het een fysieke -> >
Toevoegen? ->
Nog een opgave? ->
END
