# What has no id, or one that is none, gets no score and passes on as it came.
cp "$TEST/test/cmd/opg-score/no-ids" w.yaml
opg-score -d 2026-04-01 w.yaml >out.yaml
echo "status $?"
grep -E "^opgave|^score" out.yaml
opg-score -d 2026-04-01 --explain Émile w.yaml
