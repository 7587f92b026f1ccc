# How firm the order of a wijk is, for people: equal ones at the limit, weights
# on which it hangs, what is unknown, groups that weigh otherwise.
cat >kader.yaml <<'Y'
kader: k
vastgesteld: {datum: 2026-04-01, door: projectteam}
aantal: 2
criteria:
  - {naam: wensen, gewicht: 50, leest: kenmerken.w, waardering: [[0, 0], [10, 1]]}
  - {naam: kansen, gewicht: 30, leest: kenmerken.k, waardering: [[0, 0], [10, 1]]}
  - {naam: tempo, gewicht: 20, leest: kenmerken.t, waardering: [[0, 0], [10, 1]]}
  - {naam: later, gewicht: 0, leest: kenmerken.l, waardering: [[0, 0], [10, 1]]}
volgorde: [wensen, kansen]
gewichten:
  bewoners: {wensen: 70, kansen: 10, tempo: 20, later: 0}
  beheer: {wensen: 10, kansen: 60, tempo: 30, later: 0}
  jeugd: {wensen: 0, kansen: 0, tempo: 50, later: 50}
Y
cat >wijk.yaml <<'Y'
---
wijk: noord
naam: Noord
---
opgave: riool
titel: Riool
wijk: noord
kenmerken: {w: 9, k: 9, t: 9, l: 1}
---
opgave: groen
titel: Groen
wijk: noord
kenmerken: {w: 6, k: 6, t: 4, l: 1}
---
opgave: speeltuin
titel: Speeltuin
wijk: noord
kenmerken: {w: 5, k: 6, l: 1}
---
opgave: buurthuis
titel: Buurthuis
wijk: noord
kenmerken: {w: 6.2, k: 5, t: 4, l: 1}
---
opgave: fietspad
titel: Fietspad
wijk: noord
kenmerken: {l: 1, t: 4}
---
opgave: zonder
kenmerken: {w: 1, k: 1, t: 1, l: 1}
Y
opg-score -d 2026-04-01 -k kader.yaml wijk.yaml >scored.yaml
opg-rank -k kader.yaml --explain scored.yaml
echo '# 1'
opg-select -e 'wijk = noord' scored.yaml | opg-rank -k kader.yaml -n 1 --explain
echo '# 3, without draws, other names'
opg-rank -k kader.yaml -n 3 --draws 0 --explain scored.yaml | head -n 50
echo '# equal ones'
sed 's/^volgorde.*//; /^gewichten/,$d; s/naam: later, gewicht: 0/naam: later, gewicht: 10/
s/gewicht: 30/gewicht: 20/' kader.yaml >plain.yaml
sed 's/w: 6.2, k: 5,/w: 6, k: 6,/; s/titel: Groen//; /^naam: Noord/d' wijk.yaml |
    opg-score -d 2026-04-01 -k plain.yaml |
    opg-rank -k plain.yaml --explain
