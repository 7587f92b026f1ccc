# a wijk in figures: the latest that counts, and residents in bars
cat >in.yaml <<'END'
---
wijk: proef
naam: Proefwijk
code: WK028901
indicatoren:
  - {naam: energiearmoede, maat: LIHELEK, waarde: 9.5, eenheid: "%", jaar: 2021, editie: 2023}
  - {naam: energiearmoede, maat: LIHELEK, waarde: 7.3, eenheid: "%", jaar: 2022, editie: 2025, bron: "CBS <b>| TNO", gebied: WK028901}
  - {naam: energiearmoede, maat: LIHELEK, waarde: 8, eenheid: "%", jaar: 2022, editie: 2024}
  - {naam: energiearmoede, maat: LIHELEK, waarde: 1, eenheid: "%", jaar: 2027}
  - {naam: energiearmoede, maat: HEQ, waarde: 6..9, eenheid: "%", jaar: 2022, schatting: ja}
  - {naam: energiearmoede, maat: HEQ, waarde: veel, gebied: BU02890104}
  - huurders
  - {waarde: 3}
bewonersgroepen:
  - {groep: gemotiveerd met middelen, aandeel: 35, gebied: BU02890104, jaar: 2022, bron: armoedescan}
  - {groep: gemotiveerd zonder middelen, aandeel: 40, gebied: BU02890104, jaar: 2022, bron: armoedescan}
  - {groep: niet gemotiveerd met middelen, aandeel: 25, gebied: BU02890104, jaar: 2022, bron: armoedescan}
  - {groep: gemotiveerd met middelen, aandeel: 20..30, jaar: 2023}
  - {groep: niet gemotiveerd zonder middelen, jaar: 2023}
  - {groep: "<b>eigen</b> | \e[31mwoord", aandeel: 3, jaar: 2023}
  - {groep: gemotiveerd zonder middelen, aandeel: 90, gebied: BU02890105}
  - {groep: gemotiveerd met middelen, aandeel: 30, gebied: BU02890105}
  - {groep: onbekend, aandeel: -3, gebied: BU02890105}
  - {groep: onbekend, aandeel: 3, jaar: 2028}
END
part() {
	sed -n '/^De wijk in cijfers$/,/^Wie gehoord is$/p'
}
opg-report -d 2026-04-01 -f text in.yaml | part
COLUMNS=120 opg-report -d 2026-04-01 -f text in.yaml | part
opg-report -d 2026-04-01 -f html in.yaml |
    sed -n '/<h3.*De wijk in cijfers/,/<h3.*Wie gehoord/p'
# groups without any share are told and not drawn
cat >none.yaml <<'END'
---
wijk: w
bewonersgroepen: [{groep: gemotiveerd met middelen, bron: armoedescan}, onbekend]
---
wijk: leeg
indicatoren: geen
bewonersgroepen: []
END
opg-report -d 2026-04-01 -f text none.yaml | part
opg-report -d 2026-04-01 -f html none.yaml | grep -c -e '<figure' -e 'De wijk in cijfers</h3>'
