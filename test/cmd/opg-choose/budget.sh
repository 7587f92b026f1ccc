# Under a budget meerkosten count at their highest; those that are unknown are
# not taken, and a saving pays for another.
. "$TEST/test/cmd/opg-choose/advice"
cat >wijk.yaml <<END
opgave: a
titel: duur
wijk: w
kenmerken: {nut: 50}
toetsen: {vergunbaar: ja}
meerkosten: {bedrag: 70000}
---
opgave: b
titel: twee posten
wijk: w
kenmerken: {nut: 30}
toetsen: {vergunbaar: ja}
meerkosten: [{bedrag: 20000}, {bedrag: 10000..20000}]
---
opgave: c
titel: onbekend
wijk: w
kenmerken: {nut: 90}
toetsen: {vergunbaar: ja}
---
opgave: d
titel: kost niets
wijk: w
kenmerken: {nut: 5}
toetsen: {vergunbaar: ja}
meerkosten: geen
---
opgave: e
titel: bespaart
wijk: w
kenmerken: {nut: -6}
toetsen: {vergunbaar: ja}
meerkosten: {bedrag: -10000}
---
opgave: f
titel: alleen te duur
wijk: w
kenmerken: {nut: 70}
toetsen: {vergunbaar: ja}
meerkosten: {bedrag: 200000.50}
END
for b in 100000 39999.99 40000; do
	echo "budget $b"
	choose wijk.yaml -b $b
done
echo 'money for one, places for more'
choose wijk.yaml -b 60000 -n 9 --without e | grep ^[ab]
choose wijk.yaml -b 70000 -n 9 --without e | grep ^[ab]
echo 'kader, and no budget at all'
sed 's/^aantal: 3/aantal: 2\nbudget: 80000/' "$kader" >met-budget.yaml
kader=met-budget.yaml
choose wijk.yaml
score wijk.yaml | opg-choose -k "$kader" --explain
choose wijk.yaml -b 0 | grep meerkosten
opg-choose -b veel wijk.yaml
opg-choose -b -1 wijk.yaml
echo 'a budget that holds nothing back'
printf 'opgave: a\ntitel: A\nwijk: w\nkenmerken: {nut: 9}\nmeerkosten: {bedrag: 100}\n' >ruim.yaml
score ruim.yaml | opg-choose -k "$kader" -b 100 --explain |
    sed -n '/^Meer ruimte/,$p'
echo 'one whose meerkosten cannot be read is told, and is no part of the order'
score ruim.yaml | sed 's/{bedrag: 100}/veel/' |
    opg-choose -k "$kader" -b 100 --explain | tail -n 3
echo 'it is not the budget where a koppeling forbids to take the place'
cat >nodig.yaml <<'END'
opgave: p
titel: nodig voor q
wijk: w
kenmerken: {nut: 5}
toetsen: {vergunbaar: ja}
meerkosten: geen
---
opgave: q
titel: vereist p
wijk: w
kenmerken: {nut: 40}
toetsen: {vergunbaar: ja}
meerkosten: {bedrag: 60}
koppelingen: {met: p, status: bevestigd, verband: vereist}
---
opgave: r
titel: kan alleen in de plaats van q
wijk: w
kenmerken: {nut: 30}
toetsen: {vergunbaar: ja}
meerkosten: {bedrag: 70}
END
choose nodig.yaml -n 2 -b 100 | grep ^r
sed '/^koppelingen/d' nodig.yaml >los.yaml
choose los.yaml -n 2 -b 100 | grep ^r
echo 'no points between thousands, in an option, a kader or a record'
opg-choose -b 100.000 ruim.yaml
sed 's/^budget: .*/budget: 80.000/' "$kader" >met-punt.yaml
opg-choose -k met-punt.yaml ruim.yaml
sed 's/bedrag: 100/bedrag: 250.000/' ruim.yaml >punt.yaml
opg-check punt.yaml
opg-score -k "$kader" punt.yaml | opg-choose -k "$kader" -b 300 --explain |
    tail -n 3
opg-set meerkosten.bedrag=1.250 ruim.yaml
