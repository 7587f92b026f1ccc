# options in bash, from --help
cat >try <<'END'
. "$TEST/completion/opgave.bash"
complete -p opg-link opg-score
COMP_WORDS=(opg-score "$@") COMP_CWORD=$#
_opgave opg-score
printf '%s\n' "${COMPREPLY[@]}"
END
bash try --in
bash try a.yaml --d
bash try -- --in
bash try a
