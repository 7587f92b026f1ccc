# What opg-rank and opg-choose go by is held to account too: a weight set names
# each criterion once and adds up, an order names none twice.  opg-check says
# the same of it, and all of it at once.
kader() {
	cat >kader.yaml <<'END'
kader: eigen
criteria:
  - {naam: wensen, gewicht: 60, leest: kenmerken.draagvlak, waardering: [[1, 0], [5, 1]]}
  - {naam: planning, gewicht: 40, leest: start, waardering: [[0, 0], [1, 1]]}
END
	printf '%s\n' "$@" >>kader.yaml
	printf '== %s\n' "$@"
	opg-score -k kader.yaml /dev/null
	opg-check -d 2026-01-01 kader.yaml
}
kader 'aantal: 0'
kader 'aantal: drie'
kader 'budget: -5'
kader 'effecten: {klein: 15}'
kader 'effecten: {middel: -10}'
kader 'gewichten: {raad: {wensen: 100}}' 'volgorde: wenssen'
kader 'gewichten: {raad: {wensen: 50, planning: 40}, bewoners: {wensen: 70, planing: 30}}'
kader 'gewichten: {raad: veel}'
kader 'volgorde: [planning, wensen, planning]'
kader 'gewichten: {raad: {wensen: 62.5, planning: 37.5}}' 'volgorde: planning'
