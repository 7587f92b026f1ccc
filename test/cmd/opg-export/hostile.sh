# what stands in a record computes nothing and breaks no row
cat >in.yaml <<'END'
---
opgave: a
titel: "=cmd|' /C calc'!A0"
omschrijving: "@SUM(1+1)*cmd"
uitleg: "\t=1+1"
merkbaar: "\r=1+1"
resultaat: "  +1"
gebied: "＝1+1"
meerkosten: {bedrag: -2500}
omvang: {a: -3.5, b: -4..-2}
koppelingen: [{met: b, effect: -groot}, {met: c, effect: -5}]
kansen: ['-1+1', '=2']
x-eigen: -7
x-tekst: "-7"
---
opgave: b
titel: "regel een\nregel \"twee\"\r\nregel drie"
omschrijving: ""
uitleg: " blank om "
merkbaar: a;b
resultaat: a,b
plannen: {budget: =1+1}
---
opgave: c
titel: "esc \e[31m, del \x7f, nel \x85, ls \u2028, bom \ufeff, 👍 e\u0301"
END
fields='opgave,titel,omschrijving,uitleg,merkbaar,resultaat,gebied,meerkosten,omvang.a,omvang.b,koppelingen[0].effect,koppelingen[1].effect,kansen,x-eigen,x-tekst,plannen.budget,"x-=1+1"'
opg-export -f csv --fields "$fields" in.yaml | cat -v
opg-export -f csv --excel --fields "$fields" in.yaml | cat -v
opg-export -f jsonl in.yaml | cat -v
opg-export -f jsonl --fields "$fields" in.yaml | cat -v
# one column that is empty is a row, not an empty line
opg-export -f csv --fields omschrijving in.yaml
opg-export -f csv --fields openbaar in.yaml
