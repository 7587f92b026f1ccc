# Plans that are called alike each have a UID of their own, however many.
cat >a.yaml <<'END'
opgave: a
titel: A
wijk: w
plannen:
  - {naam: Riool, periode: 2030}
  - {naam: riool 2, periode: 2030}
  - {naam: RIOOL, periode: 2030}
  - {naam: Riool, periode: 2030}
END
opg-export -f ics a.yaml | grep UID
awk 'BEGIN { for (i = 0; i < 4000; i++)
	print "  - {naam: Riool, periode: 2030}" }' >>a.yaml
opg-export -f ics a.yaml | grep UID | sort -u | wc -l
