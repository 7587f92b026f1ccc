# Where the ids are in no order, or only one is there, it goes to the end; a
# last line without a newline gets one.
printf 'opgave: b\n---\nopgave: a' | opg-add titel=0 wijk=w
printf 'opgave: b' | opg-add titel=a wijk=w
opg-add titel=a wijk=w </dev/null
