# What an advies was made from stands in it: the limits, what was asked, how
# many opgaven of the wijk there were, and the fingerprints of the opgave itself
# and of all together.  Nor the order of the records nor another wijk matters.
. "$TEST/test/cmd/opg-choose/advice"
cat >wijk.yaml <<'Y'
opgave: a
titel: A
wijk: w
kenmerken: {nut: 50}
meerkosten: {bedrag: 100..200.5}
---
opgave: b
titel: B
wijk: w
kenmerken: {nut: 40}
meerkosten: {bedrag: 300}
koppelingen: {met: net, status: bevestigd, effect: 5}
---
opgave: c
titel: C
wijk: v
kenmerken: {nut: 40}
---
opgave: net
titel: N
wijk: [v, w]
aard: aanpak
---
opgave: klaar
titel: K
wijk: w
stand: opgelost
Y
fields() {
	awk '/^opgave:/ { id = $2 }
	/^[a-z]/ { on = /^advies:/ }
	on && /^  (kader|aantal|budget|gevraagd|gezien|van|samen):/ { print id ":" $0 }'
}
score wijk.yaml >w.yaml
opg-choose -k "$kader" w.yaml | fields | tee one
echo 'with limits, and asked:'
opg-choose -k "$kader" -n 1 -b 350.25 --with b --without c w.yaml | fields
echo 'of one wijk alone, in another order:'
opg-select -e 'wijk = w' w.yaml | awk 'BEGIN { RS = "---\n" } { all[n++] = $0 }
END { while (n > 0) printf "---\n%s", all[--n] }' |
    opg-choose -k "$kader" | fields | sort >two
grep -v '^c' one | sort | cmp - two && echo same
