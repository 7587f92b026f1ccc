# -q leaves errors only
printf 'opgave: a\ntitel: A\nwijk: w\n---\nc: 1\nc: 2\n' >a.yaml
opg-score a.yaml >/dev/null
opg-score -q a.yaml >/dev/null
