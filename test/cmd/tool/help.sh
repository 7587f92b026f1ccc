# every program: its usage first, its manual last, nothing wider than a page
for path in "${PATH%%:*}"/opg-*; do
	p=${path##*/}
	opg=$($p --help) || echo "$p: status $?"
	[ "$($p -h)" = "$opg" ] || echo "$p: -h is not --help"
	case $opg in
	"usage: $p [option ...]"*"See $p(1).") ;;
	*) echo "$p: $opg";;
	esac
	printf '%s\n' "$opg" | awk -v p="$p" '
		length($0) > 79 { print p ": too wide: " $0 }
		/^  / && !/^  (-[A-Za-z], |    )--[a-z-]+( [A-Z]+)?  +[^ ]/ {
			print p ": no option: " $0
		}
		/^  / { sub(/--.*/, "&"); n++ }
		END { if (n < 4) print p ": only " n + 0 " options" }'
done
opg-score --help >/dev/full
echo "status $?"
opg-link --help | sed -n '/--in-place/,$p'
