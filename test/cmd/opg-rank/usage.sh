# What is not among the options, and what does not go together.
try() {
	opg-rank "$@" </dev/null
	echo "status $?"
}
try --explian
try -n 0
try -n 1001
try -n
try --draws 1000001
try --draws -1
try --seed x
try --explain -i f.yaml
try --explain --diff f.yaml
try -k nowhere.yaml
try --words nowhere.yaml
try -d 2026
