# A value that cannot be read is named with its place; its opgave goes through
# unlinked, what was proposed for it stays, and the others are linked.
cat >wijk.yaml <<'Y'
---
opgave: a
wijk: w
plannen: {periode: zomer 2029}
koppelingen:
  - met: b
    status: voorgesteld
    sterkte: 2
    aanleiding: [zelfde wijk w]
---
opgave: b
wijk: w
plannen: {periode: 2029, duur: veel}
---
opgave: c
wijk: w
gebied: {code: BU02}
plannen: {periode: 2029}
---
opgave: [d
---
opgave: e
wijk: w
plannen: {periode: 2029}
---
opgave: f
wijk: w
plannen: {periode: 2029..2030}
Y
opg-link wijk.yaml
# an id that would be written in another record must be one
printf 'opgave: %s\nwijk: w\nplannen: {periode: 2029}\n---\n' e Noord \
    '"a b"' '""' '~' '"a\nb"' 0363 f >ids.yaml
opg-link --diff ids.yaml
