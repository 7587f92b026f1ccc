# How was weighed is told to residents where a decision is told that the kader may
# have led to: by what weighs most, and by whom that was agreed, but no person.
cat >wijk.yaml <<'E'
---
kader: k
titel: Kader van de wijk
# vastgesteld
aantal: 1
criteria:
  - {naam: nut, gewicht: 25.5, leest: kenmerken.nut, waardering: [[0, 0], [9, 1]]}
  - {naam: wens, vraag: Wie wil het?, gewicht: 49, leest: kenmerken.wens, waardering: [[0, 0], [9, 1]]}
  - {naam: rust, vraag: Blijft het rustig?, gewicht: 25.5, leest: kenmerken.rust, waardering: [[0, 0], [9, 1]]}
---
opgave: a
titel: Bomen
wijk: w
openbaar: ja
keuze: {besluit: verbinden, fase: besluit, datum: 2026-03}
---
opgave: b
titel: Riool
wijk: w
openbaar: ja
E
opg-score -q -d 2026-04-01 wijk.yaml >scored.yaml
told() {
	echo "$1:"
	opg-report -q -a bewoners -d 2026-04-01 -f md | sed '1,/Hoe is er/d'
}
told 'nobody agreed to it' <scored.yaml
for by in gemeenteraad 'Jan de Vries'; do
	sed "s/^# vastgesteld/vastgesteld: {datum: 2026-02-03, door: $by}/" \
	    wijk.yaml | opg-score -q -d 2026-04-01 | told "by $by"
done
told 'not scored' <wijk.yaml
sed 's/kader: k@/kader: x@/' scored.yaml | told 'by another kader'
sed 's/fase: besluit/fase: voorstel/' scored.yaml | told 'not decided'
sed '/^keuze/d; s/^titel: Riool/&\
keuze: {besluit: verbinden, fase: besluit}/
    /^opgave: b/,$s/^openbaar: ja/openbaar: nee/' scored.yaml |
    told 'of what is hidden'
