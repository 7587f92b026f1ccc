# No wijk and no order of the records changes what another wijk gets, nor does
# the number of threads; another seed draws other weights.
rank() { opg-rank -q -n 2 "$@"; }
places() {	# a line for each opgave
	grep -E '^(opgave|  (plaats|uit|beste|slechtste|top|startgetal)):' |
	    paste -s -d ' ' | sed 's/ opgave/\nopgave/g' | grep plaats | sort
}
while read -r id draagvlak tempo gevolg; do
	cat <<Y
---
opgave: $id
wijk: w1
kenmerken: {draagvlak: $draagvlak, tempo: $tempo}
risicos: [{tekst: t, kans: 2, gevolg: $gevolg}]
Y
done <<'Y' | opg-score -q -d 2026-04-01 >w1.yaml
a 3..5 2..4 1
b 4 3 5
c 1..4 5 2
d 5 1 3
e 2 4..5 1
f 2..3 3 1
Y
sed 's/wijk: w1/wijk: w0/; s/^opgave: /&x/' w1.yaml >w0.yaml
rank w1.yaml | places | tee one
cat w0.yaml w1.yaml | rank -j 1 | places | grep -v ': x' | cmp - one
cat w1.yaml w0.yaml | rank -j 8 | places | grep -v ': x' | cmp - one
awk 'BEGIN { RS = "---\n"; ORS = "" } { all[NR] = "---\n" $0 }
END { for (i = NR; i > 1; i--) print all[i] }' w1.yaml |
    rank | places | cmp - one
echo '# another seed'
rank --seed 2 w1.yaml | places
echo '# without c'
sed '/^opgave: c/,/^---/d' w1.yaml | rank | places
