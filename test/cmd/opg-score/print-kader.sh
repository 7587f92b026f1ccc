# The built-in kader can be printed, kept and fed back, and is then the same.
opg-score --print-kader >kader.yaml
opg-score -d 2026-04-01 "$TEST/examples/biezen.yaml" >a.yaml
opg-score -d 2026-04-01 -k kader.yaml "$TEST/examples/biezen.yaml" >b.yaml
cmp a.yaml b.yaml && grep -c 'kader: standaard@' b.yaml
cat kader.yaml
# What stands in it as an example can be used as it is.
sed -E 's/^# (vastgesteld|peildatum|budget|gewichten|volgorde):/\1:/
	s/^#   bewoners:/  bewoners:/' kader.yaml >own.yaml
diff kader.yaml own.yaml | grep '^>'
opg-check -d 2026-01-01 own.yaml
# And with it a council can be told what was chosen, by whose kader, and why.
opg-link -q "$TEST/examples/benedenbuurt.yaml" |
    opg-score -k own.yaml -d 2026-04-01 |
    opg-rank -k own.yaml >ranked.yaml
opg-choose -k own.yaml --explain ranked.yaml | grep -E '^(Bewezen|.*Kader: )'
opg-choose -k own.yaml ranked.yaml |
    opg-report -a raad -f md -k own.yaml -d 2026-04-01 |
    grep -E 'gaan? (niet )?mee\*\*|vastgesteld|voorbeeld|^\| .*\?'
