# Nothing is a report too.
k=$TEST/test/cmd/opg-report/kader.yaml
opg-report -k $k -d 2026-04-01 -f text
echo "status $?"
printf -- '---\nhet is: geen record\n---\n- en dit ook niet\n' |
    opg-report -k $k -d 2026-04-01
