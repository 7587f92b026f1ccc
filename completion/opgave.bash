# Completion of options in bash: source this file.  They are read from the
# --help of the program at hand, which it makes from its own table.

_opgave()
{
	local word=${COMP_WORDS[COMP_CWORD]} options

	[[ $word == -* && " ${COMP_WORDS[*]:1:COMP_CWORD-1} " != *" -- "* ]] ||
		return
	options=$("$1" --help 2>/dev/null | sed -n 's/^  ....\(--[a-z-]*\).*/\1/p')
	mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
}

complete -o default -F _opgave $(compgen -c opg- | sort -u)
