for path in "${PATH%%:*}"/opg-*; do
	p=${path##*/}
	for o in -V --version; do
		$p $o >out || echo "$p $o: status $?"
		grep -q -x -E "$p \(opgave\) [0-9]+\.[0-9]+\.[0-9]+" out ||
			cat out
	done
done
