# Of a wijk without opgaven, of one in which all are hidden, and of nothing.
for wijk in '{wijk: w, naam: Nieuwland}' '{wijk: w}
--- {opgave: a, titel: Een, wijk: w, openbaar: nee}
--- {opgave: b, titel: Twee, wijk: w}' '{opgave: a, titel: Een, wijk: w}' '' \
    '{opgave: a, titel: Een, openbaar: ja}'; do
	echo "# $wijk"
	echo "$wijk" | opg-report -d 2026-04-01 -a raad -f md |
	    sed '/^## Waarop/,/^Een nee/d'
done
echo '{wijk: w}' | opg-report -d 2026-04-01 -a raad -f html | grep -c '<h1'
