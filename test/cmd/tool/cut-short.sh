# a large file is not copied: one that is cut short, or written to, before it is
# used up is told, and no file is half written
awk 'BEGIN { for (i = 0; i < 30000; i++)
	printf "---\nopgave: o-%05d\nwijk: w-%d\ngebied: [{naam: Straat %d, " \
	    "niveau: straat}]\nplannen: [{naam: werk, periode: 2030}]\n" \
	    "omschrijving: Een zin om het bestand groot genoeg te maken.\n",
	    i, i / 60, i / 2 }' >big.yaml
cp big.yaml whole.yaml
mkfifo last
printf -- '---\nopgave: last\ntitel: Last\nwijk: w\n' >more

# while the next file is waited for; however many threads come upon it, one of
# them tells it
for i in 1 2 3 4 5; do
	cp whole.yaml big.yaml
	opg-link -q -j 2 big.yaml last >out 2>told &
	exec 3>last
	: >big.yaml
	cat more >&3
	exec 3>&-
	wait $!
	echo "cut before: $?"
	cat told
done

# to nobody: the status is the same
cp whole.yaml big.yaml
opg-link -q big.yaml last >out 2>&- &
exec 3>last
: >big.yaml
cat more >&3
exec 3>&-
wait $!
echo "cut unseen: $?"

# while records are edited and written
cp whole.yaml big.yaml
opg-link -q -j 2 big.yaml >last 2>told &
exec 3<last
dd bs=1 count=1 <&3 >first 2>dd
: >big.yaml
cat <&3 >rest
exec 3<&-
wait $!
echo "cut after: $?"
cat told

# as large as it was
cp whole.yaml big.yaml
opg-link -q -j 2 big.yaml last >out 2>told &
exec 3>last
printf x | dd of=big.yaml bs=1 conv=notrunc 2>dd
cat more >&3
exec 3>&-
wait $!
echo "written to: $?"
cat told
ls
