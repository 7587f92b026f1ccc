# What is shown adds up: points are value times weight, rounded to a tenth,
# and the last row is their sum.  Prints what does not.
cat >kader.yaml <<'END'
kader: oneven
criteria:
  - {naam: a, gewicht: 33.3, leest: kenmerken.draagvlak, waardering: [[1, -1], [2, 0], [5, 1]]}
  - {naam: b, gewicht: 33.35, leest: kansen, waardering: [[0, 0.1], [7, 0.77]]}
  - {naam: c, gewicht: 13.35, leest: meerkosten, waardering: [[-500000, 0.333], [0, 0], [700000, -1]]}
  - {naam: d, gewicht: 10, leest: start, waardering: [[0, 0.1], [1, 0.5], [7, 1]]}
  - {naam: e, gewicht: 10, leest: indicator energiearmoede, waardering: [[0, 0], [17, 1]]}
END
count=0
for kader in "" "-k kader.yaml"; do
	for file in "$TEST"/examples/*.yaml; do
		for id in $(sed -n 's/^opgave: *\([a-z0-9-]*\).*/\1/p' "$file"); do
			opg-score -q $kader -d 2023-07-14 --explain "$id" "$file" |
			    sed -n '/^Criteria/,/^samen/p' >table
			tr , . <table | awk -v id="$id" '
			/^[a-z].* [0-9.-]+$/ && !/^(criterium|samen)/ {
				n = 1 + ($(NF-2) ~ /^[0-9.]+$/ && wide)
				high = $NF; low = wide ? $(NF-1) : high
				weight = wide ? $(NF-2) : $(NF-1)
				value = wide ? $(NF-3) : $(NF-2)
				sum_low += low; sum_high += high
				product = value * weight
				if (product - high > .0501 || high - product > .0501)
					print id ": " $0
			}
			/hoogste/ { wide = 1 }
			/^samen/ {
				low = wide ? $(NF-1) : $NF
				if (sprintf("%.1f", sum_low) != low || sprintf("%.1f", sum_high) != $NF)
					print id ": " sum_low " " sum_high ": " $0
			}'
			[ -s table ] && count=$((count + 1))
		done
	done
done
[ $count -gt 20 ] && echo "all that was looked at adds up"
