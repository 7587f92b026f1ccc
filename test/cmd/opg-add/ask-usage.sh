# What cannot be asked is said before anything is asked.
echo 'wijk: noord' >noord.yaml
echo 'opgave: [a' >stuk.yaml
try() {
	setsid -w opg-add "$@" </dev/null
	echo "status $?"
}
try --ask noord.yaml
try --ask --kind wijk
try --no-gesprek titel=T
try --ask --no-gesprek --kind gesprek
expect -f "$TEST/test/support/talk.exp" 'opg-add --ask -i nergens.yaml' <<'END'
cannot
END
expect -f "$TEST/test/support/talk.exp" 'opg-add --ask -i noord.yaml stuk.yaml' <<'END'
did not find expected
END
expect -f "$TEST/test/support/talk.exp" 'opg-add --ask titl=T -N' <<'END'
did you mean 'titel'?
END
expect -f "$TEST/test/support/talk.exp" 'opg-add --ask titel=??? -N' <<'END'
no id can be made
END
expect -f "$TEST/test/support/talk.exp" 'opg-add --ask --words noord.yaml -N' <<'END'
woordenlijst
END
printf 'woordenlijst: x\ndomeinen: {a: b}\n' >lijst.yaml
expect -f "$TEST/test/support/talk.exp" 'opg-add --ask -i lijst.yaml' <<'END'
lijst.yaml:2
END
cat noord.yaml stuk.yaml lijst.yaml
