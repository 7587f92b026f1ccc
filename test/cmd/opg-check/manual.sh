# The manual has the rules of the program, in its order and words.
opg-check --rules >rules
awk '/^\.Sh/ { on = /RULES/ }
on && /^\.It Ic/ { name = $3; severity = $5; getline
	sub(/\.$/, ""); print name, severity, tolower(substr($0, 1, 1)) substr($0, 2) }' \
    "$TEST/man/opg-check.1" >manual
awk '{ name = $1; severity = $2; sub(/^[^ ]+ +[^ ]+ +/, "")
	print name, severity, tolower(substr($0, 1, 1)) substr($0, 2) }' rules |
    diff - manual && echo same
[ "$(wc -l <manual)" -gt 40 ] && echo many
