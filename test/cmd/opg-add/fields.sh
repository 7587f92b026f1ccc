# Fields are written in the order of opg(5), whatever the order of the words.
opg-add -N kansen+='Straat één keer open' x-code=0363 \
    plannen+='{naam: Riool, periode: 2028..2029}' kenmerken.tempo=4 \
    gebied.niveau=straat wijk=benedenbuurt domeinen=groen \
    domeinen+='water en riolering' gebied=Nobelweg bron.gesprek=beheer-2019 \
    gebied.punt='[173500, 442100]' titel='Riool Nobelweg' \
    omschrijving='Twee
regels'
