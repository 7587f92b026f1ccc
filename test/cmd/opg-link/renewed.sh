# Who says yes or no says it of the grounds that there are: those are written,
# and an effect that came with other ones goes.  What was confirmed keeps its
# own.
cat >wijk.yaml <<'Y'
opgave: a
wijk: w
gebied: {naam: Laan, niveau: straat}
plannen: {periode: 2028, graafwerk: ja}
---
opgave: b
wijk: w
gebied: {naam: Laan, niveau: straat}
plannen: {periode: 2031, graafwerk: ja}
Y
opg-link -i wijk.yaml
grep -A6 'met: b' wijk.yaml
opg-link --reject a,b --reason nee wijk.yaml >no.yaml
diff wijk.yaml no.yaml
sed '4s/2028/2031/' no.yaml >later.yaml
opg-link later.yaml 2>&1 >/dev/null
opg-link --diff --confirm a,b --reason toch later.yaml
opg-link --diff --reject a,b --reason nog later.yaml
# so does a proposal; but what people say of its effect is said
sed '4s/2028/2031/' wijk.yaml >later.yaml
opg-link --diff --confirm a,b later.yaml
opg-link --diff --confirm a,b --effect -klein later.yaml
opg-link --confirm a,b wijk.yaml | sed '4s/2028/2031/' >yes.yaml
opg-link --diff --confirm b,a --effect 3 yes.yaml
# one that people wrote themselves, without grounds, gets them either way
sed '/^koppelingen/,/effect/d; 4s/$/\
koppelingen: [{met: b, effect: -klein}]/' later.yaml >own.yaml
opg-link --diff --confirm a,b own.yaml
opg-link --diff --reject a,b --reason nee own.yaml
