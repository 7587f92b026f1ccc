# Equal ones share a place, what is unknown counts with its least, and who falls
# out, is done, is the wijkaanpak's own or has no score gets no place; one that
# it had is taken out.  A second run changes nothing.
cat >kader.yaml <<'Y'
kader: k
aantal: 2
criteria:
  - {naam: w, gewicht: 60, leest: kenmerken.w, waardering: [[0, 0], [10, 1]]}
  - {naam: z, gewicht: 40, leest: kenmerken.z, waardering: [[0, 0], [10, 1]]}
toetsen: [mag]
Y
cat >wijk.yaml <<'Y'
---
opgave: a
wijk: noord
kenmerken: {w: 5, z: 5}
toetsen: {mag: ja}
---
opgave: b   # het meest
wijk: noord
kenmerken: {w: 10, z: 9}
toetsen: {mag: ja}
---
opgave: c
wijk: [noord, zuid]
kenmerken: {w: 5, z: 5}
keuze: {besluit: later}
---
opgave: d
wijk: noord
kenmerken: {w: 10, z: 10}
toetsen: {mag: nee}
rang: {plaats: 1}
---
opgave: e
wijk: noord
kenmerken: {w: 4}
toetsen: {mag: ja}
---
opgave: f
wijk: noord
stand: opgelost
rang: {plaats: 1}   # van toen
---
opgave: g
wijk: noord
aard: aanpak
---
opgave: h
wijk: zuid
kenmerken: {w: 1, z: 1}
---
opgave: i
kenmerken: {w: 1, z: 1}
Y
opg-score -k kader.yaml -d 2026-04-01 wijk.yaml >scored.yaml
cat >>scored.yaml <<'Y'
---
opgave: j
wijk: noord
rang:
  plaats: 4
Y
opg-rank --diff -k kader.yaml scored.yaml | grep -v '^ '
opg-rank -q -k kader.yaml scored.yaml >once.yaml
opg-rank -q -k kader.yaml once.yaml | cmp - once.yaml
