# Only what people confirmed counts, whichever record says it; a rejected one
# never does.  Between wijken nothing is added.
. "$TEST/test/cmd/opg-choose/advice"
try() {	# what a says of b, what b says of a
	cat <<-END | score | opg-choose -k "$kader" -n 2 | advice |
	opgave: a
	titel: A
	wijk: w
	kenmerken: {nut: 10}
	toetsen: {vergunbaar: ja}
	koppelingen: [{met: b, $1}]
	---
	opgave: b
	titel: B
	wijk: w
	kenmerken: {nut: 10}
	toetsen: {vergunbaar: ja}
	koppelingen: [{met: a, $2}]
	---
	opgave: c
	titel: C
	wijk: w
	kenmerken: {nut: 15}
	toetsen: {vergunbaar: ja}
	END
	grep '^c:.*\(reden\|punten\)' | tr -d '\n'
	echo
}
try 'status: bevestigd' 'status: bevestigd'
try 'status: voorgesteld, effect: groot' 'effect: groot'
try 'status: bevestigd, effect: groot' 'status: voorgesteld'
try 'status: voorgesteld' 'status: bevestigd, effect: middel'
try 'status: voorgesteld, effect: klein' 'status: bevestigd, effect: middel'
try 'status: voorgesteld, effect: middel' 'status: bevestigd'
try 'status: bevestigd, effect: groot' 'status: afgewezen, reden: nee'
try 'status: bevestigd, effect: -groot' 'status: bevestigd'
try 'status: bevestigd, effect: 7.25' 'status: bevestigd'
try 'status: bevestigd, effect: onbekend' 'status: bevestigd'
echo 'two effects: the lower one counts, and that is told'
try 'status: bevestigd, effect: groot' 'status: bevestigd, effect: klein'
try 'status: bevestigd, effect: klein' 'status: bevestigd, effect: groot'
try 'status: bevestigd, effect: groot' 'status: bevestigd, effect: 20'
echo 'what cannot be read is told and left out'
try 'status: bevestigd, effect: grotesk' 'status: voorgesteld'
try 'status: bevestigd, effect: [1]' 'status: voorgesteld'
try 'status: bevestigd, effect: 1000001' 'status: voorgesteld'
try 'status: bevestgd, effect: groot' 'status: voorgesteld'
try 'status: bevestigd, verband: verist' 'status: voorgesteld'
echo 'needs'
need() {	# the opgave that a needs
	cat <<-END | score | opg-choose -k "$kader" | advice | grep '^a:'
	opgave: a
	titel: A
	wijk: [w, x]
	kenmerken: {nut: 10}
	toetsen: {vergunbaar: ja}
	koppelingen:
	- {met: b, status: bevestigd, verband: vereist}
	- {met: elders, status: bevestigd, effect: groot}
	- {met: elders, verband: vereist}
	- {met: a, status: bevestigd, effect: groot}
	- b
	---
	opgave: b
	titel: B
	kenmerken: {nut: -1}
	toetsen: {vergunbaar: ja}
	$1
	END
}
need 'wijk: w'
need 'wijk: [x, w]'
need 'stand: opgelost'
need 'stand: vervallen'
need 'aard: aanpak'
cat <<END | score | opg-choose -k "$kader" | advice
opgave: a
titel: A
wijk: w
kenmerken: {nut: 10}
koppelingen: {met: elders, status: bevestigd, verband: vereist}
END
