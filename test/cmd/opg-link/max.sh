# At most so many for each opgave, the strongest; a note says that it was so.
# What was proposed before makes way for what is stronger.
for i in 1 2 3 4 5; do
	echo "---"
	echo "opgave: o$i"
	echo "wijk: w"
	echo "gebied: {naam: straat $((i / 2)), niveau: straat, code: BU02890104}"
	echo "plannen: {periode: 2029}"
done >wijk.yaml
cat >>wijk.yaml <<'Y'
---
opgave: o6
wijk: w
gebied: {niveau: buurt, code: BU02890104}
plannen: {periode: 2029}
Y
opg-link --max 1 wijk.yaml
opg-link --max 1 -q wijk.yaml 2>&1 >/dev/null
opg-link wijk.yaml >all.yaml
grep -c voorgesteld all.yaml
opg-link --max 1 -q all.yaml | grep -c voorgesteld
opg-link --max 1 -q wijk.yaml >one.yaml
opg-link --max 1 -q all.yaml | cmp - one.yaml
