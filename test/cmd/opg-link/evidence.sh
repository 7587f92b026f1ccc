# What two share is a sentence for each thing, with the facts in it.
cat >nobelweg.yaml <<'Y'
opgave: warmtenet-nobelweg
wijk: benedenbuurt
gebied: {naam: Nobelweg, niveau: straat}
plannen: {periode: 2028-06..2029-05, graafwerk: ja}
---
opgave: waterleiding-nobelweg
wijk: benedenbuurt
gebied: {naam: Nobelweg, niveau: straat}
plannen: {periode: 2027..2029-06, leidend: ja, graafwerk: ja}
---
opgave: riolering-nobelweg
wijk: benedenbuurt
gebied: {naam: Nobelweg, niveau: straat}
partijen: {naam: waterschap Vallei en Veluwe, rol: betrokken}
plannen: {periode: 2029-09..2029-10, speelruimte: 2029..2030, graafwerk: ja}
---
opgave: kabels-nobelweg
wijk: benedenbuurt
gebied: {naam: Nobelweg, niveau: straat}
plannen: {periode: 2032-06..2032-07, graafwerk: ja}
---
opgave: speelplek-nobelweg
wijk: benedenbuurt
gebied: {naam: Nobelweg, niveau: straat}
plannen: {periode: 2028-06..2029-06, duur: 12}
---
opgave: waterberging
wijk: benedenbuurt
partijen: Waterschap Vallei en Veluwe
Y
cat >mozartflat.yaml <<'Y'
opgave: renovatie-mozartflat
wijk: tilburg-noord
soort: fysiek
maatregelen: isolatie
gebied: {naam: Mozartflat, niveau: gebouw}
---
opgave: rekening-mozartflat
wijk: tilburg-noord
soort: sociaal
onderwerp: energiearmoede
gebied: {naam: Mozartflat, niveau: gebouw}
Y
opg-link nobelweg.yaml mozartflat.yaml |
    grep -E '^opgave:|^  - met:|sterkte:|^      - |effect:'
