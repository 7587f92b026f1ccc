# An `als` is a condition like any other, and a mistake in it is told where it
# stands.
kader() {
	cat <<-END
	kader: eigen
	criteria:
	  - naam: c
	    gewicht: 100
	    als: $1
	    leest: kansen
	    waardering: [[0, 0], [5, 1]]
	    geen: 0.5
	END
}
kader 'plannen.perode < 2030' >kader.yaml
opg-score -k kader.yaml </dev/null
kader 'plannen{status = geplandd}' >kader.yaml
opg-score -k kader.yaml </dev/null
kader 'plannen.periode < 2030 and not partijen{soort = waterschap}' >kader.yaml
opg-score -k kader.yaml -d 2026-01-01 <<END | grep -E '^opgave|laag|hoog|totaal'
opgave: vroeg
titel: x
wijk: w
partijen: geen
plannen: {periode: 2029}
kansen: [{tekst: y, waarde: 4}]
---
opgave: laat
titel: x
wijk: w
partijen: geen
plannen: {periode: 2031}
kansen: [{tekst: y, waarde: 4}]
---
opgave: wie-weet
titel: x
wijk: w
plannen: {periode: 2029}
kansen: [{tekst: y, waarde: 4}]
END
opg-score -k kader.yaml -d 2026-01-01 <<END
opgave: onleesbaar
titel: x
wijk: w
plannen:
  periode: straks
END
