# a file that somebody changes while it is edited keeps that change; a signal
# leaves nothing behind.  The program waits, for its messages fill the pipe.
yes -- '---
a: 1
a: 2' | head -n 9000 >bad.yaml
printf 'wijk: w\nnaam: W\n---\nopgave: b\ntitel: B\nwijk: w\n' >b.yaml
cp b.yaml c.yaml
cp b.yaml d.yaml
cp b.yaml e.yaml
chmod 644 d.yaml
cp bad.yaml was
mkfifo told
opg-score -d 2026-04-01 -i bad.yaml b.yaml c.yaml d.yaml e.yaml 2>told &
exec 3<told
read -r line <&3
echo "$line"
echo 'x-mijn: regel' >>b.yaml
cp c.yaml new
mv new c.yaml
chmod 600 d.yaml
grep 'left as it was' <&3
wait $!
echo "status $?"
exec 3<&-
cat b.yaml
cmp c.yaml d.yaml
cmp bad.yaml was
grep -c '^score:' e.yaml

opg-score -d 2026-04-01 -i bad.yaml 2>told &
exec 3<told
read -r line <&3
read -r line <&3	# the document before this one has been written
ls -A | sed 's/opg-......$/opg-/'
kill -TERM $!
{ wait $!; } 2>/dev/null	# some shells tell of it
echo "status $?"
exec 3<&-
ls -A
cmp bad.yaml was
