# Of the records of the Nobelweg as sewer, plantsoenen and heat network keep
# them, each in a file and with no koppeling yet, opg-link alone makes a group
# and says why.
one() {	# story, opgave
	sed -n "/^opgave: $2/,/^---\$/p" "$TEST/examples/$1.yaml" |
	    sed '/^---$/d' >"$2.yaml"
	grep -Ec '^(opgave|koppelingen):' "$2.yaml"
}
one benedenbuurt riolering-nobelweg
one benedenbuurt plantsoenen-nobelweg
one benedenbuurt warmtenet-benedenbuurt
opg-link --diff *.yaml | grep '^[-+]'
echo "# what is done to the Mozartflat helps who lives there, with no plan yet"
rm *.yaml
one mozartflat betonrot-mozartflat
one mozartflat energiearmoede-mozartflat
opg-link --diff *.yaml | grep '^[-+]'
echo "# by that rule alone, and by no other"
opg-link --rules purpose *.yaml | grep -c met:
opg-link --rules place,people,conflict *.yaml | grep -c met:
