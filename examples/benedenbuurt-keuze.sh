#!/bin/sh
# Benedenbuurt: wat gaat er mee, wat niet, en waarom?  Wat mensen van een
# koppeling zeiden en wat de raad besloot staat erbij; het meeste daarvan in
# keuze-benedenbuurt.yaml, de rest hier.  (aanname: dat zij dit zeiden)
set -eu
cd "$(dirname "$0")"
opg-link kader-benedenbuurt.yaml benedenbuurt.yaml keuze-benedenbuurt.yaml |
    opg-link --confirm riolering-nobelweg,warmtenet-benedenbuurt \
        --effect groot --reason 'Het riool leidt, het warmtenet sluit aan' |
    opg-score -d 2026-09-01 | opg-rank | opg-choose |
    opg-set -e 'opgave = riolering-nobelweg or opgave = plantsoenen-nobelweg' \
        keuze.fase=besluit keuze.besluit=verbinden keuze.datum=2026-06-16 \
        keuze.door=gemeenteraad |
    opg-set -e 'opgave = riolering-nobelweg' \
        keuze.motivering='De straat gaat dan maar één keer open' |
    opg-set -e 'opgave = plantsoenen-nobelweg' \
        keuze.motivering='Na het riool ligt de grond toch open' |
    opg-report -d 2026-09-01 "$@"
