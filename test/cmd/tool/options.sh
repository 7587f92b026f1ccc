# what is not understood is told, with a suggestion and the usage
try() {
	opg-score "$@" </dev/null
	echo "status $?"
}
try --in-plaec
try --colour
try -Z
try -qZ
try --help=yes
try --in
try --date
try -j x
try -j 0
try -d 2026-13-01
try --in-place
try --in-place -
try --d
