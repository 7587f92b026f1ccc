opg-add --help
