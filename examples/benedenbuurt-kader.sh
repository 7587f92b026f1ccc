#!/bin/sh
# Dezelfde buurt, gewogen met het kader dat het projectteam zelf vaststelde.
set -eu
cd "$(dirname "$0")"
opg-link benedenbuurt.yaml |
    opg-score -k kader-benedenbuurt.yaml -d 2026-04-01 |
    opg-report -d 2026-04-01 -k kader-benedenbuurt.yaml "$@"
