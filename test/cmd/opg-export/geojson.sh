# points in WGS84; what has none is left out and counted, what lies outside is
# a fault
f=$TEST/test/cmd/opg-export/points.yaml
cat >in.yaml <<'END'
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
opg-export -f geojson $f in.yaml
echo "status $?"
opg-export -q -f geojson --fields opgave,meerkosten,domeinen,risicos,stand -e 'opgave = toren' $f
echo "status $?"
opg-export -f geojson -e 'opgave = zonder' $f
echo "status $?"
opg-export -f geojson --kind wijk in.yaml
echo "status $?"
opg-export -f geojson --each plannen in.yaml
echo "status $?"
