# Who took part and who did not; never the name of a person.
cat >in.yaml <<'Y'
wijk: w
spreken: {domeinen: [riolering, groen, zorg], partijen: [waterschap, netbeheerder]}
plannen: {naam: Wijkvisie, status: ter inzage, periode: 2027}
---
{gesprek: a, wijk: w, stand: gevoerd, datum: 2026-01, partij: Jan Jansen, soort: bewoners, domeinen: groen}
---
{gesprek: b, wijk: w, stand: gevoerd, datum: 2025-11-03, partij: [gemeente X, Waterschap Y, mevrouw De Wit], afdeling: [Beheer, Groen], domeinen: water en riolering}
---
{gesprek: c, wijk: w, stand: gevoerd, soort: woningcorporatie}
---
{gesprek: d, wijk: w, stand: gepland, partij: netbeheerder Z}
---
{gesprek: e, stand: gevoerd, datum: ooit, partij: gemeente X, afdeling: beheer}
---
{gesprek: f, wijk: v, stand: gevoerd, partij: een ander}
---
{gesprek: g, wijk: w, stand: afgezegd, partij: niemand}
---
{opgave: o, titel: Een bankje, wijk: w, aard: Wens, openbaar: ja, keuze: verbinden, plannen: [{naam: Ontwerp, status: ter inzage}, {status: ter inzage}]}
---
{opgave: p, titel: Een boom, wijk: w, aard: wens, openbaar: ja}
---
{opgave: q, titel: Een dak, wijk: w, openbaar: ja}
Y
told() {
	opg-report -d 2026-04-01 -a raad "$@" |
	    sed -n '/^## Participatie/,/^## W/p'
}
told -w w -f md in.yaml
echo '{wijk: u, spreken: {domeinen: zorg}}
--- {gesprek: z, wijk: u, stand: gevoerd, domeinen: zorg, datum: 2026-03}' | told -f md
echo '{wijk: u}' | told -f md
