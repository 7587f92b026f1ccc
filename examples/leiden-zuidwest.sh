#!/bin/sh
# Leiden Zuidwest: wat speelt er de komende twintig jaar, en waar haken we aan?
set -eu
cd "$(dirname "$0")"
opg-link leiden-zuidwest.yaml | opg-score -d 2021-04-01 | opg-rank | opg-choose |
    opg-report -d 2021-04-01 "$@"
