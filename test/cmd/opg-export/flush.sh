# what came is written before more is waited for
mkfifo in out
timeout 20 opg-export -f jsonl --fields opgave <in >out &
exec 3>in 4<out
printf 'opgave: a\n---\nopgave' >&3
read -r line <&4
echo "$line"
printf ': b\n---\n' >&3
read -r line <&4
echo "$line"
exec 3>&-
cat <&4
