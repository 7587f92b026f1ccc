# A physical measure that helps what a social opgave is about: no time is
# needed, but they lie at one place, the nearer the stronger.
cat >wijk.yaml <<'Y'
---
opgave: energiearmoede-mozartflat
wijk: w
soort: sociaal
onderwerp: te hoge energierekening
gebied: {naam: Mozartflat, niveau: gebouw}
---
opgave: renovatie-mozartflat
wijk: w
domeinen: [wonen]
maatregelen: [klimaatgevel, isoleren]
gebied: {naam: Mozartflat, niveau: gebouw}
plannen: {periode: 2029}
---
opgave: vergroening
wijk: w
aard: aanpak
maatregelen: vergroening
---
opgave: eenzaamheid
wijk: w
domeinen: [welzijn]
onderwerp: [eenzaamheid, sociale cohesie]
gebied: {naam: Bachflat, niveau: gebouw}
Y
opg-link wijk.yaml | tee once.yaml
opg-link once.yaml | cmp - once.yaml
opg-link --rules place,people wijk.yaml | cmp - wijk.yaml
echo "# words of one's own"
cat >words.yaml <<'Y'
woordenlijst: ons
maatregelen: {woord: isolatie, helpt: eenzaamheid}
Y
opg-link --words words.yaml --rules purpose wijk.yaml | grep tegen
echo "# a mistype: that opgave takes no part"
sed 's/soort: sociaal/soort: socaal/' wijk.yaml | opg-link | grep -c met:
echo 'woordenlijst: ons' >words.yaml
echo 'onderwerp: {woord: rust, gewenst: misschien}' >>words.yaml
opg-link --words words.yaml wijk.yaml
