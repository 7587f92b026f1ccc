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
# another reader takes each drawing for a whole one: a line for each, with its
# form and how many rectangles are in it
cat >drawings.py <<'END'
import re
import sys
import xml.dom.minidom
import xml.parsers.expat

page = open("out.html", encoding="utf-8").read()
found = re.findall(r'<div class="drawing" aria-hidden="true">(.*?)</div>', page, re.S)
try:
    for text in found:
        root = xml.dom.minidom.parseString("<all>" + text + "</all>")
        for svg in root.documentElement.getElementsByTagName("svg"):
            if svg.parentNode == root.documentElement:
                print(svg.getAttribute("class") or "any",
                      len(svg.getElementsByTagName("rect")))
except xml.parsers.expat.ExpatError as e:
    sys.exit("not well-formed: %s" % e)
END
python3 drawings.py
# and says so of one that is not
sed 's,</g>,,' out.html >cut.html && mv cut.html out.html
python3 drawings.py 2>&1 | sed 's/:.*//'
