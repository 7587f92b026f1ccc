# Before anything is read: a mistake is told, and nothing is written.
s() {
	printf 'kader: k\n---\nopgave: a\n' | opg-set "$@"
	echo "status $?"
}
s
s -e opgave
s titl=x
s stand=opn
s domeinen+=groenn
s stand=open -e 'stnd = x'
s stand=open -e 'stand = x'
s openbaar=jaa
s plannen+='{naam: x, status: klar}'
s plannen+='{nam: x}'
s titel+=x
s titel --unset titel
s stand=open -e opgave -e titel
s --kind wijk stand=open
s --kind wik naam=x
echo "# what was meant"
s 'domeinen=groen, riool'
s 'domeinen=groen, x'
s plannen.periode='mei 2028'
s plannen.periode=straks
s openbaar=yes
s meerkosten.bedrag='€ 1.200.000,-'
echo "# --force writes what does not fit, but no unknown field"
s --force stand=opn domeinen+=groenn openbaar=misschien
s --force titl=x
s --force plannen+='{naam: x, status: klar, periode: straks}'
s --force plannen+='{nam: x}'
s --force wijk='Een Wijk' meerkosten=veel
echo "# what every record needs is not emptied"
for word in opgave= titel= wijk=; do
	printf 'opgave: a\ntitel: A\nwijk: w\n' | opg-set "$word"
	echo "status $?"
done
printf 'opgave: a\ntitel: A\nwijk: w\n' | opg-set --force titel= stand=
