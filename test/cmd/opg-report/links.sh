# A koppelkans is told once, whoever tells it; when the two contradict each
# other that is said, and no is what counts.
k=$TEST/test/cmd/opg-report/kader.yaml
cat >wijk.yaml <<'E'
---
opgave: a
titel: A
wijk: w
koppelingen:
  - {met: b, status: bevestigd, sterkte: 3, aanleiding: [een, twee], verband: vereist}
  - {met: c, status: afgewezen, reden: Nee}
  - {met: a, status: voorgesteld}
  - c
  - sterkte: 2
---
opgave: b
titel: B
wijk: w
koppelingen:
  - {met: a, status: voorgesteld, sterkte: 5, aanleiding: [twee, drie]}
---
opgave: c
titel: C
wijk: [w, v]
koppelingen:
  - {met: a, status: bevestigd, reden: Ja}
  - {met: b, status: bevestigd, verband: sluit uit, effect: -5}
E
opg-report -k $k -d 2026-04-01 -f md wijk.yaml | sed -n '/Koppel/,/Wat/p'
