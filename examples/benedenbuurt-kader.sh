#!/bin/sh
# Dezelfde buurt, gewogen met het kader dat het projectteam zelf vaststelde.
set -eu
cd "$(dirname "$0")"
opg-link kader-benedenbuurt.yaml benedenbuurt.yaml |
    opg-score -d 2026-04-01 | opg-rank | opg-choose |
    opg-report -d 2026-04-01 "$@"
