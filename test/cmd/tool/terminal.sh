# a record or a file name cannot write to the terminal by way of a message
name=$(printf 'a\033]0;x\007\302\233.yaml')
printf 'a: 1\n"\\e[31m": 2\n"\\e[31m": 3\n' >"$name"
opg-score "$name" >out
echo "status $?"
opg-score "$name$name"
echo "status $?"
# nor turn what is read around, nor by a byte that is a control elsewhere
name=$(printf 'a\342\200\256b\233c.yaml')
printf 'a: 1\na: 2\n' >"$name"
opg-score "$name" >out
opg-check --only refused "$name"
opg-select "$(printf 'titel \342\200\256 x')"
opg-score "$(printf -- '--\033[31m')"
echo "status $?"
