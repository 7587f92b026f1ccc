# Of a kader that cannot be used who scores and who checks say the same, at the
# same place: a table of mistakes in the built-in one.
opg-score --print-kader >kader.yaml
while IFS= read -r edit; do
	sed "$edit" kader.yaml >m.yaml
	cmp -s kader.yaml m.yaml && echo "NO MISTAKE: $edit"
	opg-score -q -k m.yaml </dev/null 2>&1 |
	    sed 's/^opg-score: \(m.yaml:[0-9]*:[0-9]*:\)/\1 error:/' >scored
	opg-check -d 2026-01-01 m.yaml | grep -F ': error:' |
	    sed 's/ \[[a-z-]*\]$//' >checked
	cat scored
	head -n 1 checked | cmp - scored
done <<'E'
s/\[\[1, -1\], \[2, 0\], \[5, 1\]\]/[[1, -1], [5, 0], [2, 1]]/
s/\[\[1, -1\], \[2, 0\], \[5, 1\]\]/[[1, -1], [2]]/
s/\[\[1, -1\], \[2, 0\], \[5, 1\]\]/[[1, -1], [2, x]]/
s/\[\[1, -1\], \[2, 0\], \[5, 1\]\]/hoog/
s/\[\[1, -1\], \[2, 0\], \[5, 1\]\]/{}/
s/\[\[1, -1\], \[2, 0\], \[5, 1\]\]/[]/
s/\[\[1, -1\], \[2, 0\], \[5, 1\]\]/{goed: ja}/
s/\[\[1, -1\], \[2, 0\], \[5, 1\]\]/[[1, -1], [2, 0], [5, 3]]/
s/\[\[1, -1\], \[2, 0\], \[5, 1\]\]//
s/    als: soort != sociaal/    als: sort != sociaal/
s/    als: soort != sociaal/    als: soort != sociaal and/
s/    als: soort != sociaal/    als: [a]/
s/    als: soort != sociaal/    als: soort = "x y/
s/    als: soort != sociaal/    als: >-\n      soort = sociaal\n      and sort = b/
s/    als: soort != sociaal/    als: "soort \\u0021= b"/
0,/gewicht: 20/s/gewicht: 20/gewicht: -30/
0,/gewicht: 20/s/gewicht: 20/gewicht: 130/
0,/gewicht: 20/s/gewicht: 20/gewicht: veel/
0,/gewicht: 20/s/gewicht: 20/gewicht: 2..4/
0,/gewicht: 20/s/gewicht: 20/gewicht: 21/
0,/gewicht: 20/s/gewicht: 20/gewicht:/
0,/    gewicht: 20/{/    gewicht: 20/d}
s/naam: planning/naam: wensen/
s/  - naam: planning/  - x-naam: planning/
s/naam: vergunbaar,/naam: doel,/
s/leest: start/leest: sart/
s/leest: start/leest: [start]/
s/leest: start/leest:/
s/leest: start/leest: kenmerken/
s/leest: trekker/leest: kansen/
s/^aantal: 3/aantal: 0/
s/^aantal: 3/aantal: 2.5/
s/^aantal: 3/aantal: veel/
s/^aantal: 3/aantal: 3\nbudget: -1/
s/^effecten: .*/effecten: {klein: 7, middel: 3, groot: 20}/
s/^effecten: .*/effecten: {klein: -7}/
s/^effecten: .*/effecten: {kleen: 7}/
s/^aantal: 3/aantal: 3\ngewichten: {b: {wensen: 100}}/
s/^aantal: 3/aantal: 3\ngewichten: {b: {wensn: 100}}/
s/^aantal: 3/aantal: 3\ngewichten: {b: 100}/
s/^aantal: 3/aantal: 3\ngewichten: {b: {wensen: -30, kansen: 50, tempo: 15, meerkosten: 15, planning: 10, risico: 20, nood: 20}}/
s/^aantal: 3/aantal: 3\ngewichten: {b: {wensen: 31, kansen: 0, tempo: 15, meerkosten: 15, planning: 10, risico: 20, nood: 20}}/
s/^aantal: 3/aantal: 3\nvolgorde: [wensen, wensen]/
s/^aantal: 3/aantal: 3\nvolgorde: [wensn]/
s/^aantal: 3/antal: 3/
s/^kader: standaard/kader: Eigen Kader/
s/^aantal: 3/aantal: 3\npeildatum: gisteren/
s/^  kansen.waarde:/  kansen.warde:/
s/^    geen: 1/    geen: 3/
s/    leest: start/    leest: start\n    minimum: hoog/
s/    leest: start/    leest: start\n    kleur: rood/
E
