# A table of mistakes, each made in records that have none: all of them are
# found, under the name that the table gives and at the place that the output
# has, and no rule goes without a mistake of its kind.
d=$TEST/test/cmd/opg-check
cp "$d/clean.yaml" clean.yaml
opg-check --strict -d 2026-04-01 clean.yaml || echo "not clean: status $?"
n=0
while IFS='	' read -r rule schema edit; do
	case $rule in ''|'#'*) continue;; esac
	n=$((n + 1))
	printf '%s\n' "$n. $edit"
	sed "$edit" clean.yaml >m.yaml || echo 'NO EDIT'
	cmp -s clean.yaml m.yaml && echo 'NO MISTAKE'
	opg-check -d 2026-04-01 m.yaml >found
	status=$?
	cat found
	grep -q "\\[$rule\\]\$" found || echo "MISSED $rule"
	grep -q ': error: ' found && want=1 || want=0
	[ $status -eq $want ] || echo "STATUS $status"
	echo "$rule" >>seen
done <"$d/mistakes"
[ $n -ge 80 ] || echo "only $n mistakes"
echo '# rules without a mistake:'
opg-check --rules | awk '{ print $1 }' | grep -vxFf seen
true
