#!/bin/sh
# De Mozartflat, bekeken in het jaar na de betonrot.
set -eu
cd "$(dirname "$0")"
opg-link mozartflat.yaml | opg-score -d 2020-01-01 | opg-rank | opg-choose |
    opg-report -d 2020-01-01 "$@"
