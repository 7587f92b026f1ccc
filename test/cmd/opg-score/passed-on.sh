# What is the wijkaanpak's own work, or not open, passes on as it is, an old
# score included; so does what is no opgave.
cat >wijk.yaml <<'END'
# wijk
wijk: w
indicatoren: geen
---
opgave: warmtenet
aard: aanpak
score: {totaal: 1}
---
opgave: klaar
stand: opgelost
score: {totaal: 2}
---
gesprek: g
---
- geen record
---
opgave: open
stand: open
END
opg-score -d 2026-04-01 wijk.yaml >out.yaml
head -n 15 out.yaml | diff - wijk.yaml
grep -c status: out.yaml
