# A koppeling that stands in both records, or twice in one, stands once when
# people have spoken; what only one of them says is not lost.
cat >wijk.yaml <<'Y'
opgave: a
wijk: w
koppelingen:
  - met: b
    status: voorgesteld
    sterkte: 2
    aanleiding: [zelfde wijk w]
  - met: c
    status: bevestigd
    kansen: [Samen]
  - met: d
    status: afgewezen
    reden: oud
    verband: na
    risicos: [Druk]
---
opgave: b
wijk: w
koppelingen:
  - {met: a, status: bevestigd, reden: afgesproken}
  - c
  - {met: c, status: voorgesteld, aanleiding: x}
---
opgave: c
wijk: w
koppelingen: a
---
opgave: d
wijk: w
koppelingen: [{met: a, status: bevestigd, kansen: [Snel]}]
Y
try() {
	echo "# $*"
	opg-link --diff "$@" wijk.yaml
	echo "status $?"
}
try --confirm a,b
try --reject a,b --reason nee
try --confirm b,c
try --confirm a,c
try --confirm a,d
try --confirm a,d --reason nieuw
try --confirm d,a --reason nieuw --verband na
# two times reden, in two records
sed 's/^    aanleiding:.*/&\
    reden: nog eens vragen/' wijk.yaml >twee.yaml
opg-link --diff --confirm a,b twee.yaml
echo "status $?"
