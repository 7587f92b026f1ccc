# the sums add up, and zero is said as people say it
opgave() {
	printf -- '---\nopgave: %s\ntitel: T\nwijk: w\n' "$1"
}
sum() {
	opg-report -d 2026-04-01 all.yaml | sed -n 5p
}
opgave a >all.yaml
echo 'stand: klaar' >>all.yaml
sum
opgave b >>all.yaml
echo 'aard: aanpak' >>all.yaml
sum
opgave c >>all.yaml
sum
opgave d >>all.yaml
cat >>all.yaml <<'END'
soort: fysiek
score: {totaal: 1}
afspraken:
  - {wat: x, uiterlijk: 2026-03}
  - {wat: y, uiterlijk: 2026-05}
END
opgave e >>all.yaml
echo 'soort: digitaal' >>all.yaml
printf -- '---\nwoordenlijst: w\nsoort: [digitaal]\n' >>all.yaml
sum
opg-report -d 2026-04-01 all.yaml | grep '`d`'
