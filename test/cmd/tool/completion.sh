# options in bash, from --help, and fields, from the schema
cat >try <<'END'
. "$TEST/completion/opgave.bash"
complete -p opg-link opg-score
COMP_WORDS=("$program" "$@") COMP_CWORD=$#
_opgave "$program"
printf '%s\n' "${COMPREPLY[@]}"
END
export program=opg-score
bash try --in
bash try a.yaml --d
bash try -- --in
bash try a
program=opg-add
bash try titel=x plannen.per
bash try --kind wijk aanpak.n
bash try --kind ge
program=opg-set
bash try --unset keuze.d
program=opg-export
bash try --each pl
bash try --kind wijk --each i
bash try --fields gebied.
