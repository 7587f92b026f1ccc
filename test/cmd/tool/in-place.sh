# the mode and a link stay; only what changed is written
cat >wijk.yaml <<'END'
# een wijk
wijk: w   # klein
naam: W
---
opgave: riool   # oud
titel: Riool
wijk: w

# het einde
END
printf 'wijk: v\nnaam: V\n' >andere.yaml
cp wijk.yaml as-it-was
chmod 640 wijk.yaml
ln -s wijk.yaml link.yaml
touch -t 202001010000 andere.yaml
touch -t 202002010000 then
opg-score -d 2026-04-01 -i link.yaml andere.yaml wijk.yaml
echo "status $?"
find . -name '*.yaml' -type f -newer then
ls -l | awk 'NR > 1 { print $1, $NF }'
diff as-it-was wijk.yaml | grep -c '^<'
diff as-it-was wijk.yaml | grep '^> [^ ]'
# nothing to do: nothing is written
touch -t 202001010000 wijk.yaml
opg-score -d 2026-04-01 -i wijk.yaml
find . -name '*.yaml' -type f -newer then
ls -A
