# Who stops half way has written nothing of the record at hand: Ctrl-C nothing at
# all, and Ctrl-D what was agreed to before.  The terminal stays as it was.
cat >was.yaml <<'END'
# van ons
wijk: noord
END
talk() {
	cp was.yaml wijk.yaml
	expect -f "$TEST/test/support/talk.exp" \
	    'opg-add --ask --no-gesprek -i wijk.yaml 2>fout'
	# the system says that a terminal is gone when it is read or written
	sed 's/cannot [a-z ]* the terminal/the terminal/' fout
	diff was.yaml wijk.yaml && echo untouched
	ls
}
echo 'Ctrl-C in a question'
talk <<'END'
In welke wijk? ->
Welke opgave is er? -> Een
Waar is dat? -> ^C
END
echo 'Ctrl-C in the second record'
talk <<'END'
In welke wijk? ->
Welke opgave is er? -> Een
Waar is dat? -> >
Toevoegen? ->
Nog een opgave? -> j
Welke opgave is er? -> Twee
Waar is dat? -> ^C
END
echo 'Ctrl-C when asked to add'
talk <<'END'
In welke wijk? ->
Welke opgave is er? -> Een
Waar is dat? -> >
Toevoegen? -> ^C
END
echo 'Ctrl-D in the first record'
talk <<'END'
In welke wijk? ->
Welke opgave is er? -> Een
Waar is dat? -> ^D
Niet af, dus niet toegevoegd: deze opgave.
END
echo 'Ctrl-D in the second record'
talk <<'END'
In welke wijk? ->
Welke opgave is er? -> Een
Waar is dat? -> >
Toevoegen? ->
Nog een opgave? -> j
Welke opgave is er? -> Twee
Waar is dat? -> ^D
Niet af, dus niet toegevoegd: deze opgave.
Wordt toegevoegd: een.
END
echo 'Ctrl-D after a record'
talk <<'END'
In welke wijk? ->
Welke opgave is er? -> Een
Waar is dat? -> >
Toevoegen? ->
Nog een opgave? -> ^D
END
echo 'the terminal is gone'
talk <<'END'
In welke wijk? ->
Welke opgave is er? -> Een
Waar is dat? -> >
Toevoegen? -> HANGUP
END
