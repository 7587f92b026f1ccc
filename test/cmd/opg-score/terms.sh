# Every term of the sum, and the range that the unknown ones leave.
opg-score -d 2026-04-01 "$TEST/examples/benedenbuurt.yaml" >scored.yaml
diff "$TEST/examples/benedenbuurt.yaml" scored.yaml
