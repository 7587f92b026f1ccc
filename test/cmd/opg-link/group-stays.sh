# The name of a group stays: in the next run, in another order of the files, when
# a fourth joins and when one leaves; the others keep every line.
opgave() {	# id, period
	cat <<-Y
	opgave: $1
	wijk: w
	gebied: {naam: Nobelweg, niveau: straat}
	plannen: {periode: $2}
	Y
}
changes() {
	echo "# $1"
	shift
	opg-link --diff "$@" | grep '^[-+] '
}
opgave groen 2029-09..2030-03 >groen.yaml
opgave riool 2029-03..2030-02 >riool.yaml
opgave warmtenet 2028-06..2030-06 >warmtenet.yaml
opg-link -i groen.yaml riool.yaml warmtenet.yaml
grep groep *.yaml
changes 'again, from the other end' warmtenet.yaml riool.yaml groen.yaml
opgave kabels 2029-03..2029-10 >kabels.yaml
changes 'a fourth joins' *.yaml
opg-link *.yaml >vier
sed 's/^opgave: riool/&\nstand: opgelost/' vier >drie
changes 'one of four leaves' drie
echo "# another leaves too: two are no group"
sed 's/^opgave: groen/&\nstand: opgelost/' drie | opg-link | grep groep
echo "# it is of the year from which all of them work"
opgave kabels 2030 >kabels.yaml
opg-link *.yaml | grep groep
echo "# unless people confirmed one of them with its name"
opg-link -i --confirm groen,riool groen.yaml riool.yaml
opg-link *.yaml | grep groep
