# What people want in or out; what cannot be says why.
. "$TEST/test/cmd/opg-choose/advice"
cat >wijk.yaml <<END
opgave: a
titel: A
wijk: w
kenmerken: {nut: 50}
meerkosten: {bedrag: 100}
---
opgave: b
titel: B
wijk: w
kenmerken: {nut: 40}
meerkosten: {bedrag: 100}
koppelingen: {met: c, status: bevestigd, verband: vereist}
---
opgave: c
titel: C
wijk: w
kenmerken: {nut: -30}
meerkosten: {bedrag: 100}
---
opgave: d
titel: D
wijk: w
kenmerken: {nut: 20}
koppelingen: {met: a, status: bevestigd, verband: sluit uit}
---
opgave: e
titel: E
wijk: w
kenmerken: {nut: 10}
toetsen: {vergunbaar: nee}
---
opgave: f
titel: F
wijk: w
stand: vervallen
---
opgave: net
titel: het warmtenet
wijk: w
aard: aanpak
---
opgave: g
titel: G
wijk: w
kenmerken: {nut: 10}
koppelingen: {met: e, status: bevestigd, verband: vereist}
---
opgave: h
titel: H
wijk: w
kenmerken: {nut: 10}
koppelingen: {met: net, status: bevestigd, verband: sluit uit}
END
cat >>wijk.yaml <<END
---
opgave: i
titel: I
wijk: w
kenmerken: {nut: 10}
koppelingen: {met: elders, status: bevestigd, verband: vereist}
END
echo 'with d, without a'
choose wijk.yaml --with d --without a -n 2
echo 'with d: a is excluded'
choose wijk.yaml --with d -n 2
echo 'with b, which brings c'
choose wijk.yaml --with b -n 2
echo 'the aanpak is in anyway'
choose wijk.yaml --with net -n 1 | grep -c verbinden
score wijk.yaml >w.yaml
refused() {
	echo "opg-choose $*"
	opg-choose -q -k "$kader" "$@" w.yaml
	echo "status $?"
}
refused --with a --with d
refused --with b -n 1
refused --with a -b 99
refused --with d -b 99
refused --with e
refused --with f
refused --with g
refused --with h
refused --with i
refused --with a --without a
refused --without net
refused --with riool
refused --with nte
opg-score -q -k "$kader" -d 2026-01-01 wijk.yaml | sed '/^opgave: c/,/^---/{/^score:/,/^    nut/d}' >w.yaml
refused --with c
refused --with b
printf -- '---\nopgave: j\nwijk: w\nstand: opne\n' >>w.yaml
refused --with j
