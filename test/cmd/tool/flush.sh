# what came is passed on before more is waited for
mkfifo in out
timeout 20 opg-score <in >out &
exec 3>in 4<out
printf 'a: 1\n---\nb' >&3
read -r line <&4
echo "$line"
printf ': 2\n---\n' >&3
read -r line <&4
read -r next <&4
echo "$line" "$next"
exec 3>&-
cat <&4
