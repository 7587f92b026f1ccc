# Files that are named together are one whole; within a file the order counts.
cat >a.yaml <<'END'
opgave: een
titel: Een
wijk: w
bron: {gesprek: g}
partijen: [{naam: p, rol: trekker}]
kansen: geen
risicos: geen
koppelingen: [{met: twee, status: bevestigd}]
END
cat >b.yaml <<'END'
opgave: twee
titel: Twee
wijk: w
bron: {gesprek: g}
partijen: [{naam: p, rol: trekker}]
kansen: geen
risicos: geen
koppelingen: [{met: een, status: afgewezen}]
---
opgave: een
titel: Nog een
wijk: v
bron: {gesprek: g}
partijen: [{naam: p, rol: trekker}]
kansen: geen
risicos: geen
END
cat >w.yaml <<'END'
wijk: w
spreken: {domeinen: geen}
---
gesprek: g
wijk: [w, v]
stand: gevoerd
END
opg-check a.yaml b.yaml w.yaml
echo "status $?"
echo '# what comes from standard input is called so'
opg-check --only id-twice - b.yaml <a.yaml
echo '# from a pipe they are one file'
{ cat a.yaml; echo ---; cat w.yaml; } | opg-check --only order
echo '# many without a wijk are told once'
for i in 1 2 3 4; do
	printf -- '---\nopgave: o%s\ntitel: T\nwijk: nergens\n' $i
done | opg-check --only unknown-wijk
echo "status $?"
