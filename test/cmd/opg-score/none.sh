# geen is none in any case, and onbekend is not known, also where a list is due
cat >kader.yaml <<'END'
kader: k
criteria:
  - {naam: kansen, gewicht: 50, leest: kansen, waardering: [[0, 0], [5, 1]], geen: 0.2}
  - {naam: risico, gewicht: 50, leest: risico, waardering: [[1, 0], [25, -1]]}
END
for word in geen Geen '[]' onbekend Onbekend ''; do
	echo "# $word"
	printf 'opgave: a\ntitel: A\nwijk: w\nkansen: %s\nrisicos: %s\n' \
	    "$word" "$word" >a.yaml
	opg-score -k kader.yaml -d 2026-04-01 a.yaml | sed -n '/status/,$p'
	opg-report -d 2026-04-01 a.yaml | grep '`a`) |'
done
# a list that is not known can be filled
printf 'plannen: {periode: 2028}\nkoppelingen: Onbekend\n---\nopgave: b\n' >>a.yaml
printf 'titel: B\nwijk: w\nplannen: {periode: 2028}\n' >>a.yaml
opg-link a.yaml | sed -n '/^koppel/,/^---/p'
