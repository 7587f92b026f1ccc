# What was advised and what was chosen, side by side: taken along, later, not;
# where the two differ, what has changed since, what it costs and who pays.
k=kader.yaml
{ cat "$TEST/test/cmd/opg-report/kader.yaml"; echo 'aantal: 2'
echo 'budget: 200000'; } >$k
cat >wijk.yaml <<'E'
---
wijk: w
naam: Wijk
---
opgave: riool
titel: Riool is oud
wijk: w
kenmerken: {draagvlak: 4}
meerkosten: [{bedrag: 150000, betaler: wijkaanpak}, {bedrag: 20000..40000, betaler: waterschap}]
score: {kader: KADER, datum: 2026-04-01, van: READ, status: telt, totaal: 46.9}
rang: {plaats: 1, uit: 5, beste: 1, slechtste: 3, top: 0.84, aantal: 2, trekkingen: 10000, startgetal: 1}
advies: {uitkomst: verbinden, reden: "in de beste keuze van 2, samen met plein", puntenverlies: 0, kader: KADER}
keuze:
  - {fase: voorstel, besluit: later, datum: 2026-03, door: projectteam, motivering: x, herzien: 2027}
  - fase: besluit
    besluit: verbinden
    datum: 2026-05-12
    door: college
    voorwaarde: Niet na 2029
    van: READ
---
opgave: plein
titel: Het plein is versteend
wijk: w
meerkosten: {betaler: gemeente}
score: {kader: KADER, datum: 2026-04-01, status: onzeker, totaal: 40}
rang: {plaats: 2, uit: 5, beste: 2, slechtste: 2, top: 1.00, aantal: 2, trekkingen: 10000, startgetal: 1}
advies: {uitkomst: mits, reden: in de beste keuze van 2, puntenverlies: 0, kader: KADER}
---
opgave: school
titel: De school lekt
wijk: [w, v]
meerkosten: {bedrag: 30000, betaler: wijkaanpak}
score: {kader: KADER, datum: 2026-04-01, status: telt, totaal: 38.7}
advies: {uitkomst: niet verbinden, reden: "valt buiten de beste 2: 1.3 punten minder dan plein", puntenverlies: 1.3, kader: KADER}
keuze: {fase: besluit, besluit: verbinden, datum: 2026-05-12, door: gemeenteraad, motivering: De raad vindt de school belangrijker dan punten}
---
opgave: laan
titel: Bomen in de laan
wijk: w
kenmerken: {draagvlak: 2}
score: {kader: KADER, datum: 2026-04-01, van: 00000000, status: telt, totaal: 38.7}
advies: {uitkomst: verbinden, kader: "oud@1"}
keuze: {fase: voorstel, besluit: later, herzien: 2025, motivering: Eerst het riool, van: 00000000}
---
opgave: brug
titel: Nieuwe brug
wijk: w
score: {kader: KADER, datum: 2026-04-01, status: valt af, totaal: 3, reden: vergunbaar is nee}
advies: {uitkomst: niet verbinden, reden: "valt af: vergunbaar is nee", kader: KADER}
---
opgave: park
titel: Park
wijk: w
score: {kader: KADER, datum: 2026-04-01, status: telt, totaal: 1}
advies: {uitkomst: niet verbinden, reden: even goed als plein, puntenverlies: 0, kader: KADER}
keuze: verbinden
---
opgave: vergeten
titel: Nog niemand zei er iets van
wijk: w
---
opgave: klaar
titel: Al klaar
wijk: w
stand: opgelost
keuze: verbinden
E
printf 'opgave: riool\nkenmerken: {draagvlak: 4}\n' |
    opg-score -q -k $k -d 2026-04-01 >scored
name=$(sed -n 's/^  kader: //p' scored)
read=$(sed -n 's/^  van: //p' scored)
sed "s/KADER/$name/g; s/READ/$read/g" wijk.yaml >in.yaml
opg-report -k $k -d 2026-04-01 -f text in.yaml
opg-report -k $k -d 2026-04-01 -f md in.yaml | sed -n '/De keuze/,/Niet meer/p'
