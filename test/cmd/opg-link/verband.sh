# `na` and `vereist` are said of the first of the two: the koppeling goes to its
# record if it is in the other one.
cat >wijk.yaml <<'Y'
opgave: riool
wijk: w
titel: Riool
---
opgave: groen
wijk: w
koppelingen:
  - met: riool    # ja?
    status: voorgesteld
    aanleiding: [zelfde wijk w]
    kansen: [Koeler]
  - met: warmte
    status: bevestigd
  # einde
---
opgave: warmte
wijk: w
koppelingen: [pomp]
---
opgave: pomp
wijk: w
Y
try() {
	echo "# $*"
	opg-link --diff "$@" wijk.yaml
	echo "status $?"
}
try --confirm groen,riool --verband na
try --confirm riool,groen --verband na
try --confirm riool,groen --verband 'Sluit uit'
try --confirm warmte,groen --verband vereist
try --confirm pomp,warmte --verband na --reason 'eerst de warmte'
try --confirm riool,pomp --verband na
