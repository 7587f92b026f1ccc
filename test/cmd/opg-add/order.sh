# Opgaven in order of id stay in order, and comments stay where they were.
cat >wijk.yaml <<'END'
# De wijk
wijk: w

---
opgave: beton   # hier
titel: a

# tussen beton en riool

---
opgave: riool
titel: b
# einde
END
cp wijk.yaml was.yaml
opg-add -i titel='Groen' wijk=w wijk.yaml
opg-add -i titel='Arm' wijk=w wijk.yaml
opg-add -i titel='Zon' wijk=w wijk.yaml
diff was.yaml wijk.yaml
