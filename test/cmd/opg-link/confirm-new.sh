# A koppeling that was not proposed is recorded as it would have been, with the
# grounds that there are; of two that do not meet, or that are done, without.
# What cannot be read in an opgave that is not named does not matter.
cat >een.yaml <<'Y'
opgave: riool
wijk: w
gebied: {naam: N, niveau: straat}
plannen: {periode: 2029}
---
opgave: groen
wijk: w
gebied: {naam: N, niveau: straat}
plannen: {periode: 2029}
koppelingen: geen
Y
cat >twee.yaml <<'Y'
opgave: warmte
wijk: w
aard: aanpak
gebied: {naam: N, niveau: straat}
plannen: {periode: 2029-03..2030}
---
opgave: kapot
wijk: w
plannen: {periode: zomer}
---
opgave: elders
wijk: v
plannen: {periode: 2029}
---
opgave: af
wijk: w
stand: opgelost
gebied: {naam: N, niveau: straat}
plannen: {periode: 2029}
Y
try() {
	echo "# $*"
	opg-link --diff "$@" een.yaml twee.yaml
	echo "status $?"
}
try --confirm riool,groen,warmte
try --confirm elders,riool
try --confirm af,riool --effect klein
try --reject riool,warmte --reason 'te druk'
try --confirm riool,kapot
