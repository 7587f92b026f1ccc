opg-rank --help
