# the plannen as events of a calendar
cat >in.yaml <<'END'
---
kader: k
peildatum: 2026-04-01
---
wijk: w
naam: De Wijk
plannen: {naam: Perspectief, status: TER INZAGE, periode: 2026-10}
---
opgave: a
titel: Riool, "Noord"; en \zuid
wijk: w
domeinen: [water en riolering, groen]
gebied: [Laan, {naam: "Plein, zuid"}]
plannen:
  - {naam: Riool, nummer: GRP 2019/17, status: geprogrammeerd, periode: 2028-Q1, duur: 2..3, budget: 5}
  - {naam: Riool, nummer: GRP 2019/17, status: vervallen, periode: 2028-03-15}
  - {status: uitgesteld, periode: 2028-12..2029-01}
  - {periode: 2029, status: eigen woord}
  - Zonder periode
  - {naam: Onbekend, periode: onbekend}
  - {naam: Open, periode: 2028..}
  - {naam: Begin, periode: ..2028}
  - {naam: Ooit, periode: 2030..9999}
---
opgave: b
titel: "Een lange titel met ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé en 👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍\nop twee regels \e[31m\x85 \u2028"
wijk: [v, w]
plannen: {periode: 2028-02-29}
---
opgave: c
titel: Geen plan
wijk: w
plannen: geen
---
opgave: d
titel: Fout
wijk: w
plannen: [{periode: straks}, {naam: Wel, periode: 2030}]
END
opg-export -f ics in.yaml | cat -v
echo "status $?"
opg-export -f ics --kind wijk -d 2026-05-02 in.yaml | tr -d '\r'
echo "status $?"
opg-export -q -f ics -e 'opgave = c' in.yaml | tr -d '\r'
# no line is longer than 75 octets, nor does one part a character
opg-export -q -f ics in.yaml 2>/dev/null | tr -d '\r' | LC_ALL=C awk 'length($0) > 75'
opg-export -q -f ics in.yaml 2>/dev/null | iconv -f utf-8 -t utf-16 >/dev/null && echo whole
# the day: of SOURCE_DATE_EPOCH, when there is no kader; a kader that is late
sed '1,/^---$/d; /^kader/,/^---$/d' in.yaml >zonder.yaml
SOURCE_DATE_EPOCH=1700000000 opg-export -q -f ics -e 'opgave = b' zonder.yaml | grep DTSTAMP
printf -- '---\nkader: k\npeildatum: 2025-01-01\n' | opg-export -q -f ics -e 'opgave = b' zonder.yaml - >/dev/null
echo "status $?"
printf -- '---\nkader: k\npeildatum: 2025-01-01\n' | opg-export -q -f ics -d 2026-04-01 -e 'opgave = b' zonder.yaml - | grep DTSTAMP
opg-export -f ics --fields titel in.yaml
echo "status $?"
opg-export -f ics --kind gesprek in.yaml
echo "status $?"
