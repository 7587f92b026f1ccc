# twenty years of plans: whatever they say, drawn for a browser and in lines
cat >in.yaml <<'END'
---
wijk: proef
naam: Proefwijk
aanpak: {naam: Van het gas af, periode: 2027..}
plannen: [{naam: Perspectief, status: ter inzage, periode: 2024..2044}]
---
opgave: vroeg
titel: "Het <b>plein</b> & \"zijn\" bomen \U0001F333"
wijk: proef
plannen:
  - {naam: Kappen, status: gereed, periode: 2015..2018, graafrust: 2030}
  - {naam: Planten, status: uitvoering, periode: 2025-03..2027}
  - {naam: Snoeien, status: uitgesteld, periode: 2050..2055}
koppelingen: [{met: open, status: bevestigd}, {met: eind}, {met: geen}]
---
opgave: open
titel: Open begin
wijk: proef
plannen: [{naam: P, periode: ..2031, status: voorbereiding, speelruimte: 2028..2036, duur: 5}]
---
opgave: eind
titel: Open eind, en speelruimte ook
wijk: proef
plannen: [{naam: P, periode: 2033.., status: vastgesteld, leidend: ja, speelruimte: 2030..}]
---
opgave: rust
titel: Graafrust na het werk
wijk: proef
plannen: [{naam: P, periode: 2030-Q2, status: gepland, leidend: ja, graafwerk: ja, graafrust: 2036}]
koppelingen: [{met: eind, status: afgewezen}]
---
opgave: dag
titel: Een dag ver weg in het beeld, met tekst die daar links van staat
wijk: proef
plannen: [{naam: P, periode: 2044-05-01, status: idee}]
---
opgave: lang
titel: Halverwege zonder ruimte voor tekst en met een onbekende status
wijk: proef
plannen: [{periode: 2030..2041}]
---
opgave: geen
titel: Zonder plan
wijk: proef
plannen: geen
---
opgave: stil
titel: Nog niets bekend
wijk: proef
---
opgave: weg
titel: Vervallen
wijk: proef
plannen: [{naam: P, status: vervallen, periode: 2029}]
---
opgave: ooit
titel: Wanneer weet niemand
wijk: proef
plannen: [{naam: P, status: idee}]
END
part() {
	sed -n '/^\(### \)\{0,1\}Tijdlijn$/,/^\(### \)\{0,1\}Koppelkansen$/p'
}
opg-report -d 2026-04-01 -f text in.yaml | part
opg-report -d 2026-04-01 -f md in.yaml | part | sed -n '/^```/,/^```/p' | wc -l
opg-report -d 2026-04-01 -f html in.yaml >out.html
sed -n '/<figure/,/<\/figure>/p' out.html
# another reader takes each drawing for a whole one
sed -n '/<svg xmlns/,/^<\/svg>$/p' out.html >all
csplit -s -z all '/<svg xmlns/' '{*}'
for f in xx*; do
	python3 -c 'import sys, xml.dom.minidom as x
print(len(x.parse(sys.argv[1]).getElementsByTagName("rect")))' $f
done
