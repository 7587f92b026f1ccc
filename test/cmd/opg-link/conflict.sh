# Works at one place that hinder each other: the street opens twice, while it
# must stay closed, or too often for the same residents in a year.  What can be
# shifted together is a chance.
cat >wijk.yaml <<'Y'
---
opgave: gas-bachstraat
wijk: w
gebied: {naam: Bachstraat, niveau: straat}
plannen: {periode: 2031-03..2031-06, graafwerk: ja}
---
opgave: kabels-chopinstraat
wijk: w
gebied: {naam: Chopinstraat, niveau: straat}
plannen: {periode: 2029-01..2029-02, graafwerk: ja}
---
opgave: riool-bachstraat
wijk: w
gebied: {naam: Bachstraat, niveau: straat}
plannen: {periode: 2028, graafwerk: ja, graafrust: 2034}
---
opgave: riool-chopinstraat
wijk: w
gebied: {naam: Chopinstraat, niveau: straat}
plannen: {periode: 2031, graafwerk: ja}
---
opgave: warmte-chopinstraat
wijk: w
gebied: {naam: Chopinstraat, niveau: straat}
plannen: {periode: 2033, speelruimte: 2031..2035, graafwerk: ja}
---
opgave: gevel-eikenflat
wijk: w
gebied: {naam: Eikenflat, niveau: gebouw}
plannen: {periode: 2029-01..2029-02}
---
opgave: lift-eikenflat
wijk: w
gebied: {naam: Eikenflat, niveau: gebouw}
plannen: {periode: 2029-05..2029-06}
---
opgave: keukens-eikenflat
wijk: w
gebied: {naam: Eikenflat, niveau: gebouw}
plannen: {periode: 2029-09, duur: 1}
Y
opg-link wijk.yaml | tee once.yaml
opg-link once.yaml | cmp - once.yaml
echo "# by this rule alone, and without time"
opg-link --rules conflict wijk.yaml | grep -c met:
opg-link --rules conflict --years 0 --min 3 wijk.yaml | grep -c met:
opg-link --rules place,people,purpose --years 0 wijk.yaml | grep -c met:
echo "# once it can be shifted it hinders no more; what people think stays"
sed 's/periode: 2031,/periode: 2031, speelruimte: 2029..2031,/' once.yaml |
    opg-link | grep -A9 'met: riool-chopinstraat'
sed 's/effect: -groot/effect: groot/' once.yaml | opg-link |
    grep -c 'effect: groot'
echo "# what can be avoided within its period or speelruimte is none"
for plan in 'periode: 2031..2036' 'periode: 2031..2036, duur: 6' \
    'periode: 2031..2032, duur: 6' 'periode: 2031, speelruimte: 2031..2036'; do
	cat >rust.yaml <<Y
---
opgave: gas
wijk: w
gebied: {naam: Bachstraat, niveau: straat}
plannen: {$plan, graafwerk: ja}
---
opgave: riool
wijk: w
gebied: {naam: Bachstraat, niveau: straat}
plannen: {periode: 2028, graafwerk: ja, graafrust: 2033}
Y
	echo "$plan:"
	opg-link rust.yaml | grep -e 'straat gaat' -e graafrust\  -e effect
done
echo "# a date that is none: that opgave takes no part"
sed 's/graafrust: 2034/graafrust: nooit/' wijk.yaml | opg-link | grep -c groot
