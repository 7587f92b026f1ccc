# a file may bear any name, and what is written of it is still whole
for name in "$(printf 'a\nb.yaml')" "$(printf 'a"b\\.yaml')" \
    "$(printf 'w\351\033.yaml')" "$(printf 'caf\303\251.yaml')" \
    "$(printf 'r\342\200\256\302\233lmay')"; do
	printf 'opgave: a\ntitel: A\nwijk: w\nsoort: zz\n' >"$name"
	opg-set -q --diff titel=B "$name" >patch
	head -n 2 patch
	opg-set -q titel=B "$name" >new
	git apply patch && cmp "$name" new
	for f in text json github; do
		opg-check --only unknown-word -f $f "$name" >found
		head -n 3 found
		[ $f = json ] && jq -c '.[0].file' found
	done
done
