# To a directory: an index with the overview, and for each wijk the page that -w
# makes, with a way back.  All of them are there, or none is new.
k=$TEST/test/cmd/opg-report/kader.yaml
cat >wijken.yaml <<'E'
---
wijk: noord
naam: Noord
---
wijk: index
naam: Index
---
opgave: a
titel: A
wijk: [noord, index]
uitleg: Er komt een boom.
openbaar: ja
gebied: {niveau: straat, naam: Nobelweg}
domeinen: groen
koppelingen: [{met: b, status: bevestigd}]
score: {status: telt, totaal: 10.0}
---
opgave: b
titel: B
wijk: Noord
domeinen: groen
---
opgave: c
titel: C
E
report() {
	opg-report -q -k $k -d 2026-04-01 "$@"
	echo "status $?"
}
# each link leads to what is there
leads() {
	grep -o 'href="[^"]*"' "$1"/* | sed 's/:href="\(.*\)"/ \1/' |
	while read -r from to; do
		file=${to%%#*} id=${to#*#}
		file=${file:+$1/$file}
		[ "$id" != "$to" ] || id=_inhoud
		[ -f "${file:-$from}" ] && grep -q " id=\"$id\"" "${file:-$from}" || echo "$from: no $to"
	done
}
umask 022
for a in team raad bewoners domein=groen; do
	report -a $a -o $a/ wijken.yaml
	ls -A $a
	leads $a
	sed '1,/<body/d' $a/index.html | grep '<a ' | grep -v inhoud
	sed -n '/<nav/,/<\/nav>/p' $a/noord.html
done
ls -l team/index.html | cut -c 1-10
# a page is that of -w
report -w noord -f html wijken.yaml | grep -v '^status' >alone.html
sed '/<nav/,/<\/nav>/d' team/noord.html | diff - alone.html && echo the same

# once more, without a slash; what else is there stays
echo mine >team/eigen.txt
chmod 600 team/noord.html
cp -r team was
report -o team wijken.yaml
diff -r team was && ls -A team
ls -l team/noord.html | cut -c 1-10
rm -r was
# of one wijk there is an index only
report -w noord -o een/ wijken.yaml
ls -A een

# what it cannot write
report -o team -f md wijken.yaml
report -o wijken.yaml/ wijken.yaml
report -o no/way/ wijken.yaml
rm team/noord.html
mkdir team/noord.html
cp team/index.html was
printf 'wijk: noord\n---\nwijk: zuid\n' | report -o team
cmp team/index.html was
ls -A team
rm -r team/noord.html
cp wijken.yaml team/noord.html
report -o team team/noord.html
cmp team/noord.html wijken.yaml
ls -A team
opg-export -f csv -o team wijken.yaml
echo "status $?"

# ids that would lead elsewhere, and two that are one name in the end
mkdir up
cat >up/paths.yaml <<'E'
---
wijk: ../x
---
wijk: y/../../z
---
wijk: ..
---
wijk: y-z
---
opgave: d
titel: D
wijk: [../x, y/../../z, .., y-z]
E
cd up || exit
report -o paths/ paths.yaml
cd .. || exit
find up | sort
leads up/paths

# a link or a fifo makes way; what it leads to is not written to
mkdir links
echo precious >outside
chmod 666 outside
ln -s ../outside links/noord.html
ln -s noord.html links/index.html
mkfifo links/zonder-wijk.html
report -o links wijken.yaml
cat outside
ls -lA links | sed '1d; s/^\(.\).* \([^ ]*\)$/\1 \2/'
ls -lL links/noord.html | cut -c 1-10
