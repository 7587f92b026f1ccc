#!/bin/sh
# Flora en fauna: wie moet er nog meedenken voordat het team begint?
set -eu
cd "$(dirname "$0")"
opg-link flora-en-fauna.yaml | opg-score -d 2026-04-01 | opg-rank | opg-choose |
    opg-report -d 2026-04-01 "$@"
