# the koppelkansen as a graph
cat >in.yaml <<'END'
---
wijk: w
naam: De "Wijk" & co \N
---
opgave: a
titel: "Een \"titel\" met \\N, &lt;b&gt; en & nog wat \e[31m\nop een regel"
wijk: w
koppelingen:
  - {met: b, status: bevestigd, sterkte: 5, groep: laan-2029}
  - {met: c, status: voorgesteld, sterkte: 3, groep: laan-2029}
  - {met: d, status: afgewezen}
  - {met: weg, status: bevestigd}
---
opgave: b
titel: B
wijk: w
aard: aanpak
koppelingen:
  - {met: a, status: voorgesteld, sterkte: 2}
  - {met: c, status: voorgesteld, groep: laan-2029, verband: na}
---
opgave: c
titel: C
wijk: [w, v]
stand: opgelost
koppelingen: [{met: e, status: bevestigd, verband: vereist}, {met: f, status: bevestigd, effect: -groot}]
---
opgave: d
titel: D
wijk: v
koppelingen: [{met: e, status: bevestigd, verband: sluit uit}]
---
opgave: e
titel: E
wijk: v
---
opgave: f
titel: F
koppelingen: [{met: g, verband: na}, {met: f}]
---
opgave: 'g"\'
titel: G
koppelingen: [{met: f, sterkte: 4}]
---
opgave: alleen
titel: Alleen
wijk: u
---
opgave: a
titel: Nog eens
wijk: w
END
opg-export -f dot in.yaml
echo "status $?"
# what was rejected too; and only some of them
opg-export -q -f dot --rejected -e 'opgave = a or opgave = d' in.yaml 2>/dev/null
echo "status $?"
opg-export -f dot -e 'wijk = v' in.yaml
echo "status $?"
opg-export -f dot </dev/null
opg-export -f csv --rejected in.yaml
echo "status $?"
opg-export -f dot --fields titel in.yaml
echo "status $?"
opg-export -f dot --kind wijk in.yaml
echo "status $?"
