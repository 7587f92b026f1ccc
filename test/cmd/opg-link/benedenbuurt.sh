# Sewer, plantsoenen and heat network in one street, told in two files; the
# plantsoenen come too late for the others, and may shift.  The second run
# changes nothing, and the order of the files makes no difference to what is
# found.
cat >beheer.yaml <<'Y'
# opgaven van Beheer
---
opgave: riolering-nobelweg   # uit het GRP
titel: Riolering Nobelweg is aan vervanging toe
wijk: benedenbuurt
gebied: {naam: Nobelweg, niveau: straat}
plannen:
  - naam: Rioolvervanging
    status: geprogrammeerd
    periode: 2029
    speelruimte: 2027..2032
    leidend: ja
    graafwerk: ja
openbaar: ja

---
opgave: plantsoenen-nobelweg
titel: Plantsoenen opnieuw aanleggen
wijk: benedenbuurt
gebied: nobelweg
plannen:
  - periode: 2030-09..2031-03
    speelruimte: 2029..2032

# einde van Beheer
Y
cat >aanpak.yaml <<'Y'
opgave: warmtenet-benedenbuurt
titel: Warmtenet
wijk: benedenbuurt
aard: aanpak
gebied:
  - {naam: Benedenbuurt, niveau: wijk}
  - {naam: NOBELWEG, niveau: straat}
plannen:
  - {naam: Aanleg, periode: 2028-06..2029-05, graafwerk: ja}
Y
opg-link beheer.yaml aanpak.yaml | tee once.yaml
opg-link once.yaml | cmp - once.yaml
opg-link aanpak.yaml beheer.yaml >other.yaml
sed '/^---$/d' once.yaml | sort >once.lines
sed '/^---$/d' other.yaml | sort | diff once.lines -
