# a gate or kenmerk that is like one that the kader reads, which is not there, is
# told once in a stream; people's own fields are not, and the score is the same
cat >kader.yaml <<'END'
kader: k
toetsen: [{naam: veilig}]
criteria:
  - {naam: wens, gewicht: 50, leest: kenmerken.draagvlak, waardering: [[0, 0], [5, 1]]}
  - {naam: tempo, gewicht: 50, als: kenmerken.draagvlag = 1, leest: kenmerken.tempo, waardering: [[0, 0], [5, 1]]}
END
record() {
	printf -- '---\nopgave: %s\ntitel: T\nwijk: w\nkenmerken: {%s}\n' "$1" "$2"
	printf 'toetsen: {%s}\n' "$3"
}
record a 'draagvlk: 3' 'veilg: nee' >a.yaml
record b 'draagvlk: 4, Tempo: 2' 'veilg: nee' >>a.yaml
record c 'draagvlak: 4, draagvlk: 2, buurtgevoel: 1' 'veilig: ja, haalbaar: nee' >>a.yaml
record d 'draagvlag: 4, x-tempoo: 2' 'x-veilg: ja' >>a.yaml
run() {
	echo "\$ opg-score $*"
	opg-score -d 2026-04-01 "$@" >out
	echo "status $?"
}
run -k kader.yaml a.yaml
grep -E '^  (status|totaal|laag|hoog)' out
run -q -k kader.yaml a.yaml
run -k kader.yaml --explain b a.yaml
run kader.yaml a.yaml
# what is not scored says nothing
sed '/^titel/a stand: vervallen' a.yaml >gone.yaml
run -k kader.yaml gone.yaml
# the built-in kader
record a '' 'vergunbar: ja, sfeer: nee' | run
# figures of wijken, when all have come: one that is there as well, or in another
# wijk, is no mistype there
figures() {
	printf -- '---\nwijk: %s\nindicatoren:\n' "$1"
	printf "  - {naam: '%s', waarde: %s, jaar: 2023, bron: B}\n" "$2" "$3"
}
{
	figures w energiearmoed 8
	figures v energiearmoede 8
	printf "  - {naam: Energiearmoede, waarde: 7, jaar: 2022, bron: B}\n"
	figures u energiearmoed 8
	figures t x-energiearmoede 8
	figures s gasverbruik 900
} >w.yaml
record a '' '' >o.yaml
run w.yaml o.yaml
sed 's/leest: kenmerken.tempo/leest: indicator energiearmoed/' kader.yaml >k2.yaml
run w.yaml k2.yaml o.yaml
run -k k2.yaml w.yaml o.yaml
# one without a name is like none, and is soon told apart
{
	figures w '' 8
	record a "'': 4" "'': ja"
} >nameless.yaml
timeout 20 opg-score nameless.yaml >out
echo "status $?"
timeout 20 opg-check --only mistaken-field nameless.yaml
echo "status $?"
