# Completion in bash: source this file.  Options are read from the --help of the
# program at hand, which it makes from its own table; the names of fields from
# opg-check, which knows the schema.

# All of the kind at hand; or those of one reading that are no part of another.
_opgave_fields()
{
	local kind=opgave i

	for ((i = 1; i < COMP_CWORD; i++)); do
		[[ ${COMP_WORDS[i]} == --kind ]] && kind=${COMP_WORDS[i + 1]}
	done
	opg-check --fields 2>/dev/null | awk -F '\t' -v k="$kind" -v r="$1" '$1 == k &&
	    (r == "" || ($3 == r && $2 !~ /\./)) { print $2 }'
}

_opgave()
{
	local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}

	if [[ $word == -* && " ${COMP_WORDS[*]:1:COMP_CWORD-1} " != *" -- "* ]]; then
		mapfile -t COMPREPLY < <(compgen -W "$("$1" --help 2>/dev/null |
		    sed -n 's/^  ....\(--[a-z-]*\).*/\1/p')" -- "$word")
	elif [[ $before == --kind ]]; then
		mapfile -t COMPREPLY < <(compgen -W "$(opg-check --fields 2>/dev/null |
		    cut -f 1 | sort -u)" -- "$word")
	elif [[ $before == --each ]]; then
		mapfile -t COMPREPLY < <(compgen -W "$(_opgave_fields map)" -- "$word")
	elif [[ $before =~ ^(-e|--where|-s|--sort|--unset|--fields)$ ]]; then
		mapfile -t COMPREPLY < <(compgen -W "$(_opgave_fields)" -- "$word")
	elif [[ -n $word && ${1##*/} =~ ^opg-(add|set)$ ]]; then
		compopt -o nospace 2>/dev/null
		mapfile -t COMPREPLY < <(compgen -S = -W "$(_opgave_fields)" -- "$word"
		    compgen -f -- "$word")
	fi
}

complete -o default -F _opgave $(compgen -c opg- | sort -u)
