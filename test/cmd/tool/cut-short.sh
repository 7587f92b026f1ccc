# a large file is not copied: one that is cut short while others are waited for
# ends the program with a sentence, and no file is half written
i=0
while [ $i -lt 3000 ]; do
	printf -- '---\nopgave: o-%d\ntitel: Opgave\nwijk: w\n' $i
	i=$((i + 1))
done >big.yaml
mkfifo last
opg-link big.yaml last >out &
exec 3>last
: >big.yaml
printf -- '---\nopgave: last\ntitel: Last\nwijk: w\n' >&3
exec 3>&-
wait $!
echo "link $?"
ls
