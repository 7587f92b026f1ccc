# What would only make a difference in the order is told a dozen times; of many
# groups of people the first are shown.
{
	cat <<'Y'
kader: k
aantal: 1
criteria:
  - {naam: w, gewicht: 60, leest: kenmerken.w, waardering: [[0, 0], [10, 1]]}
  - {naam: z, gewicht: 40, leest: kenmerken.z, waardering: [[0, 0], [10, 1]]}
gewichten:
Y
	for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do
		echo "  g$i: {w: $((i * 5)), z: $((100 - i * 5))}"
	done
} >kader.yaml
{
	printf -- '---\nopgave: eerste\nwijk: w\nkenmerken: {w: 10, z: 10}\n'
	for i in 10 11 12 13 14 15 16; do
		printf -- '---\nopgave: o%d\nwijk: w\nkenmerken: {}\n' $i
	done
	printf -- '---\nopgave: bijna\nwijk: w\nkenmerken: {w: 2, z: 2}\n'
} | opg-score -k kader.yaml -d 2026-04-01 |
    opg-rank -k kader.yaml --explain --draws 100 | sed -n '/^De eerste/,$p'
sed -i '/g14/d' kader.yaml
printf 'opgave: a\nwijk: w\nkenmerken: {w: 1, z: 1}\n' |
    opg-score -k kader.yaml -d 2026-04-01 |
    opg-rank -k kader.yaml --explain --draws 0 | grep niet
