opg-link --help
