# What has no id, or one that is none, gets no place and passes on as it came.
cp "$TEST/test/cmd/opg-score/no-ids" w.yaml
opg-rank w.yaml | cmp - w.yaml
