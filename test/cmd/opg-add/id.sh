# The id comes from the title and is unique in the whole stream, also with what
# comes later.
cat >wijk.yaml <<'END'
opgave: een-straat
titel: a
---
opgave: x
---
opgave: een-straat-2
END
opg-add titel='Eén straat' wijk=w wijk.yaml
opg-add titel='Eén straat' wijk=w opgave=eigen <wijk.yaml | tail -n 4
opg-add titel='...' wijk=w wijk.yaml
