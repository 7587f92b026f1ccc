# The practice stories hold no mistake; what they still lack is a hint.
cd "$TEST/examples" || exit
opg-check --strict -d 2021-05-01 *.yaml
