#!/bin/sh
# Benedenbuurt: wat ligt er onder de oppervlakte bij elkaar, en wat is het waard?
set -eu
cd "$(dirname "$0")"
opg-link benedenbuurt.yaml | opg-score -d 2026-04-01 | opg-rank | opg-choose |
    opg-report -d 2026-04-01 "$@"
