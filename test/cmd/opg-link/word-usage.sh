# What does not go together, or is no word of its field, is said before
# anything is read; what is no opgave before anything is written.
printf 'opgave: riool\nwijk: w\n---\nopgave: groen\nwijk: w\n' >wijk.yaml
cp wijk.yaml old.yaml
try() {
	opg-link -i "$@" wijk.yaml
	echo "status $?"
	cmp wijk.yaml old.yaml
}
try --confirm riool
try --confirm riool,
try --confirm riool,riool
try --confirm riool,groen --confirm groen,riool
try --confirm riool,groen --reject riool,groen --reason x
try --confirm riool,groen --reject riool,pomp --reason x
try --reject riool,groen
try --reject riool,groen --reason x --effect groot
try --reason x
try --verband na
try --kans x
try --risico x
try --confirm riool,groen --effect groot --effect klein
try --confirm riool,groen --effect midel
try --confirm riool,groen --verband naa
try --confirm riool,groen --verband ''
try --confirm riool,groen --kans ''
try --reject riool,groen --reason ' '
try --confirm riool,groen --max 3
try --reject riool,groen --reason x --min 3
try --rules place --confirm riool,groen
try --confirm riool,groen --kans '{tekts: x}'
try --confirm riool,groen --risico '[geen'
try --confirm riool,groen,warmte --verband vereist
try --confirm riol,groen,zwembad
try --confirm
try --confrim riool,groen
# a stream goes on as it came
opg-link --confirm riool,groen --confirm riool,groenn wijk.yaml
# of records that claim one id nobody knows which is meant
cat wijk.yaml wijk.yaml | sed 's/^wijk: w/&\n---/' | opg-link --confirm riool,groen
