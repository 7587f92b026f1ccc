# an indicator that is like one that the kader reads is told once in a wijk, at
# the first of its figures
figure() {
	printf "  - {naam: '%s', waarde: %s, jaar: 2023, bron: B, gebied: %s}\n" \
	    "$@"
}
{
	printf -- '---\nwijk: w\nnaam: W\nindicatoren:\n'
	figure gasverbruik 900 BU02890101
	figure energiearmoed 8 BU02890101
	figure energiearmoed 9 BU02890102
	figure Energiearmoede 7 BU02890103
	printf -- '---\nwijk: v\nnaam: V\nindicatoren:\n'
	figure energiearmoed 8 BU02890201
} >wijken.yaml
opg-check wijken.yaml
