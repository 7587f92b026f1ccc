# What people wrote beside a proposal in a comment is theirs: it stays, with the
# proposal that it is about, whatever becomes of the grounds.
cat >wijk.yaml <<'Y'
opgave: a
wijk: w
gebied: {naam: Laan, niveau: straat}
plannen: {periode: 2028}
---
opgave: b
wijk: w
gebied: {naam: Laan, niveau: straat}
plannen: {periode: 2028}
---
opgave: c
wijk: w
gebied: {naam: Laan, niveau: straat}
plannen: {periode: 2028}
Y
opg-link -i wijk.yaml
# nothing is left to link
gone() {
	sed "$1" wijk.yaml | sed 's/straat}/complex}/; 4s/2028/2040/' >with.yaml
	opg-link --diff with.yaml
	echo "status $?"
	opg-link with.yaml | opg-link --diff
}
gone ''
gone 's/^  - met: b/  # Jan vraagt het na bij Stedin\n&/'
gone 's/^  - met: c/&  # belangrijk!/; s/\(met: b.*\)/\1  # weg?/'
gone 's/^koppelingen:/&  # besproken met Jan/'
# other grounds: a line that somebody wrote a comment about stays
sed 's/^      - 12 .*/&  # niet zeker/; 4s/2028/2029/' wijk.yaml >with.yaml
opg-link --diff with.yaml
opg-link with.yaml | opg-link --diff
# one that stands alone would lose them as an item of a list
cat >alone.yaml <<'Y'
opgave: a
wijk: w
koppelingen:  # van de wijktafel
  met: x
  status: bevestigd
---
opgave: b
wijk: w
koppelingen:
  met: x  # wie?
---
opgave: c
wijk: w
koppelingen: {met: x}  # wie?
Y
opg-link --diff --confirm b,c alone.yaml
opg-link --diff --confirm a,b alone.yaml
sed 's/{met: x}.*/\n  met: x  # wie?/' alone.yaml | opg-link --confirm b,c |
    grep -c 'wie?'
