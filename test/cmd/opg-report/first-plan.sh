# Of two plans the earlier is told; but not an idea, when the other is more
cat >wijk.yaml <<'Y'
---
wijk: w
---
opgave: riool
titel: Riool vervangen
wijk: w
openbaar: ja
plannen:
  - {naam: Ooit, status: idee, periode: ..2030}
  - {naam: Programma, status: vastgesteld, periode: 2027}
---
opgave: straat
titel: Straat opnieuw inrichten
wijk: w
openbaar: ja
plannen:
  - {naam: Later, status: geprogrammeerd, periode: 2031}
  - {naam: Eerst, status: voorbereiding, periode: 2028}
---
opgave: plein
titel: Plein
wijk: w
openbaar: ja
plannen:
  - {naam: Wie weet, periode: 2033}
  - {naam: Wens, status: idee, periode: 2030}
---
opgave: park
titel: Park
wijk: w
openbaar: ja
plannen:
  - {naam: Vast, status: vastgesteld, periode: onbekend}
  - {naam: Droom, status: idee, periode: 2032}
  - {naam: Dagdroom, status: idee, periode: 2029}
Y
for a in team raad; do
	opg-report -q -d 2026-04-01 -f md -a $a wijk.yaml |
	    grep -E '20(27|28|29|30|31|32)'
done
