# so many opgaven that the search is shared out over threads, by every rule
awk 'BEGIN {
	split("energiearmoede hittestress eenzaamheid", needs, " ")
	split("isolatie vergroening zelfbeheer", measures, " ")
	for (i = 0; i < 2100; i++) {
		printf "---\nopgave: o-%04d\nwijk: w-%d\n", i, i / 30
		printf "soort: %s\n", i % 2 ? "sociaal" : "fysiek"
		printf "onderwerp: %s\n", needs[i % 3 + 1]
		printf "maatregelen: [%s]\n", measures[i % 3 + 1]
		printf "gebied: [{naam: Straat %d, niveau: straat}]\n", i / 3
		printf "partijen: [{naam: Partij %d}]\n", i % 11
		printf "plannen: [{periode: %d, graafwerk: ja, graafrust: 2036}]\n",
		    2028 + i % 4
	}
}' >many.yaml
opg-link -q -j 1 many.yaml >one
echo "status $?"
grep -c voorgesteld one
for j in 2 3 8; do
	opg-link -q -j $j many.yaml | cmp - one
done
opg-link -q -j 8 one | cmp - one
