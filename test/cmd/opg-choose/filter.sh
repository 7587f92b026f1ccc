# The order of the records makes no difference, nor does the number of threads;
# a second run changes nothing; what gets no advies loses an old one.
. "$TEST/test/cmd/opg-choose/advice"
awk 'BEGIN {
	for (i = 1; i <= 200; i++) {
		printf "---\nopgave: nummer-%03d\ntitel: N  # %d\nwijk: w%d\n", i, i, i % 3
		printf "kenmerken: {nut: %d}\n", i * 37 % 90
		printf "koppelingen:\n- {met: nummer-%03d, status: bevestigd, effect: %d}\n", i * 7 % 200 + 1, i * (i * 7 % 200 + 1) % 31 - 10
	}
}' >wijk.yaml
score wijk.yaml >een.yaml
opg-choose -k "$kader" -j 1 een.yaml >een
opg-choose -k "$kader" -j 4 een.yaml | cmp - een && echo same
opg-choose -k "$kader" een | cmp - een && echo same
awk 'BEGIN { RS = "---\n" } NR > 1 { all[n++] = $0 }
END { while (n > 0) printf "---\n%s", all[--n] }' een.yaml >om.yaml
opg-choose -k "$kader" om.yaml | advice | sort >om
advice een | sort | cmp - om && echo same
cp een.yaml plaats.yaml
opg-choose -i -k "$kader" plaats.yaml && cmp plaats.yaml een && echo same
opg-choose --diff -k "$kader" plaats.yaml && echo none
cat >oud.yaml <<END
opgave: net
titel: Net
wijk: w
aard: aanpak
advies: {uitkomst: verbinden}
---
opgave: ongescoord
titel: O
wijk: w   # erachter
advies: {uitkomst: verbinden}
x-eigen: 1
---
opgave: weg
titel: W
wijk: w
stand: vervallen
advies:
  uitkomst: verbinden
x-eigen: 1
---
wijk: w
advies: niet van mij
---
losse: mapping
END
opg-choose -k "$kader" oud.yaml
echo "status $?"
cat >twee.yaml <<END
opgave: een
titel: O
wijk: w
---
opgave: twee
titel: O
wijk: w
END
opg-choose twee.yaml >/dev/null
opg-choose -q twee.yaml | cmp - twee.yaml
