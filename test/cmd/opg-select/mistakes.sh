# A mistake is shown at its place, and nothing is read or written.
s() {
	printf '%s\n' '---' 'kader: k' '---' 'opgave: a' |
	    opg-select "$1"
	echo "status $?"
}
s 'wijkk = benedenbuurt'
s 'titel ~ é and domeien = groen'
s 'titel ~ 漢字 and domeien = groen'
s 'plannen.periode < straks'
s 'stand = opn'
s 'domeinen = water en riolering'
s 'titel = "riool'
s '(titel and keuze'
s 'titel ~ /a\1/'
s "titel
 = x
 and nope"
s ''
