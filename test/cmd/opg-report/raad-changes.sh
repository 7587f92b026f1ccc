# What is otherwise than before.
cat >in.yaml <<'Y'
opgave: a
titel: Het riool
wijk: w
openbaar: ja
plannen:
  - {naam: p, periode: 2029, verschoven: [{van: 2025, reden: geen geld}, 2027]}
  - {naam: q, verschoven: {van: ooit, reden: Dat kon niet!}}
keuze:
  - {fase: voorstel, besluit: later, door: projectteam, datum: 2026-01, herzien: 2027, motivering: x}
  - onbekend
  - {fase: besluit, besluit: verbinden, door: gemeenteraad, datum: 2026-03-10, van: 00000000}
---
{opgave: b, titel: De oversteek, wijk: w, openbaar: ja, stand: opgelost, resultaat: Er ligt een zebrapad.}
---
{opgave: c, titel: De brug, wijk: w, openbaar: ja, stand: vervallen}
---
{opgave: d, titel: Niets nieuws, wijk: w, openbaar: ja, keuze: later}
Y
opg-report -d 2026-04-01 -a raad -f text in.yaml |
    sed -n '/^Wat er veranderd/,/^Waarop/p'
opg-report -d 2026-04-01 -a raad -f text in.yaml | sed -n '/let op/p'
