# One wijk with all that an overview can tell, for a terminal and as Markdown.
k=$TEST/test/cmd/opg-report/kader.yaml
cat >wijk.yaml <<'E'
---
wijk: molenbuurt
naam: Molenbuurt
gemeente: Dorp aan de Vliet
code: [BU02890104, BU02890105]
aanpak:
  naam: Molenbuurt van het gas af
  doel: Alle woningen voor 2032 op het warmtenet
  periode: 2027..2031
  besluitmoment: 2026-11
---
gesprek: beheer-2026
wijk: molenbuurt
afspraken:
  - {wie: afdeling Beheer, wat: dwarsprofiel leveren, uiterlijk: 2026-03}
  - {wie: afdeling Beheer, wat: kaart sturen, uiterlijk: 2026-02-01, stand: gedaan}
---
opgave: riolering
titel: Riolering is aan vervanging toe
wijk: molenbuurt
thema: [leefomgeving, duurzaamheid]
domeinen: [water en riolering]
partijen: [{naam: gemeente, rol: trekker}]
plannen:
  - {naam: oud, status: gereed, periode: 2001}
  - {naam: later, status: idee, periode: 2035}
  - {naam: riool, status: geprogrammeerd, periode: 2028-06..2029-05}
kansen: [een, twee]
risicos: [{tekst: een}]
toetsen: {doel: ja, vergunbaar: ja}
koppelingen:
  - met: groen
    status: voorgesteld
    sterkte: 4
    aanleiding: [zelfde straat Molenweg, 5 maanden tegelijk]
    groep: molenweg-2028
  - {met: eenzaamheid, status: afgewezen, reden: Te ver uit elkaar}
  - {met: elders, status: voorgesteld, sterkte: 1}
afspraken:
  - {wie: afdeling Beheer, wat: planning vastzetten, uiterlijk: 2026-04-01}
  - wat: zonder datum
score:
  {kader: proef@6c90fa1f, datum: 2026-04-01, status: telt, totaal: 41.5}
---
opgave: groen
titel: Schoolplein zonder bomen
wijk: molenbuurt
thema: leefomgeving
domeinen: [groen, onderwijs]
plannen: geen
kansen: geen
risicos: geen
toetsen: {doel: ja, vergunbaar: {waarde: onbekend, waarom: nog vragen}}
koppelingen:
  - met: riolering
    status: bevestigd
    sterkte: 5
    aanleiding: [zelfde straat Molenweg, zelfde wijkteam]
    verband: na
    effect: groot
    kansen: [{tekst: plein gaat een keer open, waarde: 4}]
    risicos: vertraging
    reden: Na het riool
score: {kader: proef@6c90fa1f, datum: 2026-04-01, status: onzeker, laag: 36.5, hoog: 52.0}
---
opgave: eenzaamheid
titel: Ouderen in de flats kennen hun buren niet
wijk: molenbuurt
soort: sociaal
plannen: [{naam: buurthuis, status: idee, periode: onbekend}]
---
opgave: balkons
titel: Betonrot in de balkons
wijk: molenbuurt
domeinen: welstand
plannen: [{naam: balkons, status: gereed, periode: 2020}]
toetsen: {doel: ja, vergunbaar: nee}
score: {kader: proef@6c90fa1f, datum: 2026-04-01, status: valt af, reden: [vergunbaar is nee], totaal: 60.0}
---
opgave: net
titel: Warmtenet aanleggen
wijk: molenbuurt
aard: aanpak
plannen: [{naam: net, periode: 2028..}]
---
opgave: speelplek
titel: Nieuwe speelplek
wijk: molenbuurt
stand: opgelost
resultaat: Staat er sinds 2025.
E
opg-report -k $k -d 2026-04-01 -f text wijk.yaml
echo "status $?"
opg-report -k $k -d 2026-04-01 <wijk.yaml
