# A name without a niveau is the wijk, when the id or the naam of that says so.
link() {	# wijk, gebied
	printf '%s\n' '---' "$1" '---' 'opgave: a' 'wijk: biezen' "gebied: $2" \
	    'plannen: {naam: p, periode: 2028}' '---' 'opgave: b' \
	    'wijk: biezen' "gebied: $2" 'plannen: {naam: p, periode: 2028}' |
	    opg-link "$3" | grep zelfde
}
link '{wijk: biezen, naam: de Biezen}' Biezen -q
link '{wijk: biezen, naam: de Biezen}' 'de  BIEZEN' -q
link '{wijk: biezen, naam: de Biezen}' 'de  BIEZEN' -j4
link '{wijk: biezen}' 'de Biezen' -q
link '{wijk: west, naam: de Biezen}' 'de Biezen' -q
link '{wijk: biezen, naam: [de Biezen]}' 'de Biezen' -q
echo "# said to be a plek elsewhere"
link '{wijk: biezen, naam: de Biezen}' \
    '[{naam: de Biezen, niveau: plek}, {naam: de Biezen}]' -q
