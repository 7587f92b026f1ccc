#!/bin/sh
# De Biezen: groen als middel tegen tweedeling.
set -eu
cd "$(dirname "$0")"
opg-link biezen.yaml | opg-score -d 2026-04-01 | opg-rank | opg-choose |
    opg-report -d 2026-04-01 "$@"
