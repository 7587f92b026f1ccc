#!/bin/sh
# Tilburg: wie kan er niet meedoen, en wie zit er aan tafel?
set -eu
cd "$(dirname "$0")"
opg-link tilburg-armoede.yaml | opg-score -d 2021-04-01 | opg-rank | opg-choose |
    opg-report -d 2021-04-01 "$@"
