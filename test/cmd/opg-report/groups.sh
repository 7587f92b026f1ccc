# Opgaven that carry one groep are told together, with what all of them share
# and how far people are; who hinder each other are told apart.
k=$TEST/test/cmd/opg-report/kader.yaml
cat >wijk.yaml <<'E'
---
opgave: groen
titel: Plantsoenen opnieuw aanleggen
wijk: molenbuurt
gebied: {naam: Molenweg, niveau: straat}
plannen: [{naam: groen, periode: 2029-09..2030-03}]
koppelingen:
  - met: net
    status: voorgesteld
    sterkte: 5
    aanleiding: [zelfde straat Molenweg, 7 maanden tegelijk (2029-09..2030-03)]
    groep: molenweg-2029
  - met: riool
    status: voorgesteld
    sterkte: 5
    aanleiding: [zelfde straat Molenweg, 4 maanden tegelijk (2029-09..2029-12)]
    groep: molenweg-2029
---
opgave: kabels
titel: Kabels worden verzwaard
wijk: molenbuurt
plannen: [{naam: kabels, periode: 2031}]
koppelingen:
  - met: riool
    status: voorgesteld
    sterkte: 4
    aanleiding: [graafwerk in 2031 valt in de graafrust van riool (tot 2034)]
    effect: -groot
---
opgave: net
titel: Warmtenet aanleggen
wijk: molenbuurt
aard: aanpak
gebied: [{naam: Molenweg, niveau: straat}, {naam: Plein}]
plannen: [{naam: net, periode: 2028-06..2030-06}]
koppelingen:
  - {met: plein, groep: plein-2028, status: bevestigd, verband: samen, effect: middel}
---
opgave: plein
titel: Het plein wordt een park
wijk: molenbuurt
gebied: {naam: plein}
plannen: [{naam: park, periode: 2028..2029}]
koppelingen:
  - {met: school, groep: plein-2028, status: bevestigd}
---
opgave: riool
titel: Riolering is aan vervanging toe
wijk: molenbuurt
gebied: {naam: Molenweg, niveau: straat}
plannen: [{naam: riool, periode: 2029}]
koppelingen:
  - met: net
    status: bevestigd
    sterkte: 5
    aanleiding: [zelfde straat Molenweg, 12 maanden tegelijk (2029)]
    groep: molenweg-2029
    reden: Het riool leidt
  - {met: school, status: bevestigd, effect: -2.5, reden: De school moet bereikbaar blijven}
  - {met: plein, status: afgewezen, effect: -klein, groep: molenweg-2029, reden: Ze liggen ver uit elkaar}
---
opgave: school
titel: Nieuwe school
wijk: molenbuurt
gebied: [{naam: Plein}]
plannen: [{naam: school, periode: 2028-03..2028-10}]
koppelingen:
  - {met: net, groep: plein-2028, status: bevestigd}
E
report() {
	opg-report -k $k -d 2026-04-01 "$@" |
	    sed '/^Peildatum/,/^$/d; /Wat ontbreekt/,$d'
}
report -f text wijk.yaml
report -f md wijk.yaml
# rejected, not linked at all, in the way of each other: all pairs are told
sed '/met: plein, groep/s/bevestigd.*/afgewezen}/' wijk.yaml |
    report -f md | grep '^| .plein-2028'
opg-set -e 'opgave = kabels' wijk.yaml \
    koppelingen+='{met: net, groep: molenweg-2029}' |
    report -f md | grep -e '^| .molenweg' -e Koppelkansen:
# two opgaven are a koppelkans, not a group
opg-select -e 'opgave = groen or opgave = riool' wijk.yaml | report -f md |
    sed -n '/^### Koppelkansen/,$p'
# nothing but what hinders; an effect that cannot be read
opg-select -e 'opgave = kabels or opgave = riool' wijk.yaml |
    opg-set --unset koppelingen -e 'opgave = riool' |
    report -f md | sed -n '/met een score/p; /^###* [KZ]/,$p'
sed 's/effect: -groot/effect: -grot/' wijk.yaml | report -f text |
    sed -n '/^Kabels/,/^$/p'
# in two wijken a group counts once; in a third it is no more than two of them,
# and then each koppeling says all by itself
cat >wijken.yaml <<'E'
---
opgave: a
titel: A
wijk: [u, v, w]
koppelingen:
  - {met: b, groep: g, aanleiding: straat}
  - {met: c, groep: g, aanleiding: straat}
---
{opgave: b, titel: B, wijk: [u, v, w]}
---
{opgave: c, titel: C, wijk: [u, v]}
E
opg-report -k $k -d 2026-04-01 -f md wijken.yaml | sed -n 's/.*score[.] //p
    /^## /p; /^| .g/p; /^| A .* B/p; /^| wijk/,/^$/p'
