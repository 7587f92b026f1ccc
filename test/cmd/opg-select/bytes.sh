# What is selected leaves byte for byte, and what goes along too.
cat >in.yaml <<'END'
# a comment before
--- # and one behind
wijk: w   # the wijk
---
gesprek: g1
wijk: w
---
opgave:   a      # odd blanks
titel: 'Riool'

bron: [ g1 , {partij: x}]
wijk: w
# a comment at its end
---
opgave: b
titel: >
  Plein

wijk: w
...
---
kader: k
---
just: a map
---
- a list
---
# nothing but a comment
---
gesprek: g2
wijk: w
---
opgave: c
titel: "Riool"
wijk: [v, w]
kansen: [{tekst: k, bron: g2}]
END
echo '# all that is needed, so nothing is lost'
opg-select opgave in.yaml | cmp - in.yaml
opg-select -v 'titel = x' <in.yaml | cmp - in.yaml
echo '# a'
opg-select 'opgave = a' in.yaml
echo '# c, and the gesprek that its kans names'
opg-select 'opgave = c' in.yaml
echo '# only'
opg-select --only 'titel = Riool' in.yaml
echo '# none'
opg-select --only 'titel = riool' in.yaml
echo "status $?"
opg-select 'titel = riool' in.yaml
