# What a kader is made of is said in it: its gates, its order and its criteria
# have names, and none of them is onbekend.
try() {
	printf 'kader: k\n%s\ncriteria:\n  - {naam: %s, gewicht: 100, leest: kenmerken.w, waardering: [[0, 0], [10, 1]]}\n---\nopgave: a\n' \
	    "$1" "${2-w}" >w.yaml
	opg-score -q w.yaml | grep -E '^(score|  status)'
	opg-check w.yaml | grep -c wrong-kader
}
try 'toetsen: [""]'
try 'toetsen: ""'
try 'toetsen: {naam: " "}'
try 'toetsen: [onbekend]'
try 'toetsen: Onbekend'
try 'volgorde: [onbekend]'
try 'volgorde: onbekend'
try 'volgorde: [""]'
try 'toetsen: geen' '""'
echo 'these are all right'
try 'toetsen: geen'
try 'toetsen:'
try 'toetsen: []'
try 'volgorde:'
