# whose domains the opgaven are of; who was heard and who not, wherever a wijk
# says it
cat >in.yaml <<'END'
---
wijk: proef
naam: Proefwijk
spreken: {domeinen: [groen, zorg, energie], partijen: [netbeheerder, waterschap]}
---
wijk: stil
naam: Stille wijk
---
wijk: gewoon
naam: Gewone wijk
---
gesprek: beheer
wijk: proef
stand: gevoerd
datum: 2026-02-17
afdeling: Beheer
partij: gemeente
domeinen: [groen, water en riolering]
---
gesprek: later
wijk: proef
stand: gepland
datum: 2026-06
domeinen: zorg
---
gesprek: water
wijk: [proef, gewoon]
stand: gevoerd
datum: gisteren
partij: ["Waterschap <b>Vallei</b> | en Veluwe", gemeente]
---
gesprek: net
wijk: proef
stand: gevoerd
soort: netbeheerder
---
opgave: riool
titel: Riolering
wijk: proef
domeinen: [riolering, groen]
---
opgave: park
titel: Park
wijk: proef
soort: fysiek
domeinen: [groen, "<i>eigen</i> | woord"]
---
opgave: stil
titel: Stil
wijk: stil
---
opgave: weg
titel: Geweest
stand: opgelost
wijk: proef
domeinen: zorg
---
opgave: open
titel: Zonder domein
wijk: proef
END
for w in proef stil gewoon; do
	opg-report -d 2026-04-01 -f text -w $w in.yaml >$w
	sed -n '/^Domeinen$/,/^Niet meer/p' $w
	sed -n '/^Wie gehoord is$/,/^Wat ontbreekt/p' $w
done
opg-report -d 2026-04-01 -f html -w proef in.yaml |
    sed -n '/>Domeinen<.h3>/,/<.table>/p; /<h3.*Wie gehoord/,/<.table>/p'
# more domains than a table has columns for are a list
cat >many.yaml <<'END'
---
opgave: veel
wijk: w
domeinen: [zorg, welzijn, onderwijs, werk, veiligheid, armoede, welstand,
  bouw- en woningtoezicht, riolering, ruimtelijke ordening, groen, verkeer,
  energie, wonen, milieu, erfgoed]
END
opg-report -d 2026-04-01 -f text many.yaml | sed -n '/^Domeinen$/,/^Wat/p'
sed 's/, erfgoed//' many.yaml >some.yaml
opg-report -d 2026-04-01 -f text some.yaml | sed -n '/^Domeinen$/,/^Wat/p'
# a gesprek without a wijk counts for each, and a wijk without a record has
# nobody to be heard before there is a gesprek
cat >all.yaml <<'END'
---
gesprek: allen
stand: gevoerd
soort: waterschap
---
opgave: a
wijk: los
END
opg-report -d 2026-04-01 -f md all.yaml | grep -c 'Wie gehoord is'
sed 1,4d all.yaml | opg-report -d 2026-04-01 -f md | grep -c 'Wie gehoord is'
