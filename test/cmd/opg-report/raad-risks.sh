# The highest risks of what goes along, and what is done about them.
cat >in.yaml <<'Y'
opgave: a
titel: Het riool
wijk: w
openbaar: ja
keuze: verbinden
risicos:
  - {tekst: Laag, kans: 1, gevolg: 2, beheersing: niets doen}
  - {tekst: Tot hoog, kans: 2..5, gevolg: 4}
  - {tekst: Hoog., kans: 5, gevolg: 4, beheersing: opletten}
  - Zonder punten
  - {tekst: Gebroken, kans: 1.5, gevolg: 3.5}
  - {tekst: Verkeerd, kans: 9, gevolg: 1}
  - {kans: 3, gevolg: 3}
koppelingen:
  - {met: net, status: bevestigd, risicos: [{tekst: Samen te laat, kans: 4, gevolg: 4}]}
  - {met: b, status: voorgesteld, risicos: [{tekst: Telt nog niet, kans: 5, gevolg: 5}]}
  - {met: later, status: bevestigd, risicos: [{tekst: Gaat niet mee, kans: 5, gevolg: 5}]}
---
{opgave: b, titel: Het plein, wijk: w, openbaar: ja, keuze: verbinden}
---
{opgave: c, titel: De laan, wijk: w, openbaar: ja, keuze: verbinden, risicos: geen}
---
{opgave: later, titel: Later, wijk: w, openbaar: ja, keuze: later, risicos: [{tekst: Ook niet, kans: 5, gevolg: 5}]}
---
{opgave: net, titel: Het warmtenet, wijk: w, openbaar: ja, aard: aanpak, risicos: [{tekst: Niemand sluit aan, kans: 1, gevolg: 5}]}
Y
opg-report -d 2026-04-01 -a raad -f text in.yaml |
    sed -n "/^Risico's/,/^Participatie/p"
echo '{opgave: b, titel: B, wijk: w, openbaar: ja, keuze: verbinden}' |
    opg-report -d 2026-04-01 -a raad -f md | sed -n '/^\*\*Nog/p; /^## Ris/p'
