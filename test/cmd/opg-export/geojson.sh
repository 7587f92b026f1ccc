# points in WGS84; what has none is left out and counted, what lies outside is
# a fault
cat >in.yaml <<'END'
---
wijk: w
naam: W
---
opgave: toren
titel: "Lange \"Jan\""
wijk: w
gebied: {naam: Amersfoort, punt: [155000, 463000]}
meerkosten: {bedrag: -2500.5}
domeinen: [groen, wonen]
risicos: geen
---
opgave: twee
titel: Twee torens
wijk: w
gebied:
  - {naam: Westertoren, punt: [120700.723, 487525.501]}
  - {naam: zonder}
  - {naam: Martinitoren, punt: [233883.131, 582065.167]}
---
opgave: zonder
titel: Zonder punt
wijk: w
gebied: Laan
---
opgave: niets
titel: Nergens
---
opgave: buiten
gebied: {punt: [463000, 155000]}
---
opgave: half
gebied: [{punt: [155000, 463000]}, {punt: [155000]}, {punt: hier}]
---
opgave: vaag
gebied: {punt: [155000..155010, 463000]}
END
opg-export -f geojson in.yaml
echo "status $?"
opg-export -q -f geojson --fields opgave,meerkosten,domeinen,risicos,stand -e 'opgave = toren' in.yaml
echo "status $?"
opg-export -f geojson -e 'opgave = zonder' in.yaml
echo "status $?"
opg-export -f geojson --kind wijk in.yaml
echo "status $?"
opg-export -f geojson --each plannen in.yaml
echo "status $?"
