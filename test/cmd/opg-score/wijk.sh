# An indicator comes from a wijk that stands before its opgaven.  One that comes
# too late is trouble, one that never comes is said once.
cat >wijk.yaml <<'END'
opgave: een
wijk: laat
---
opgave: twee
wijk: nooit
---
opgave: drie
wijk: nooit
---
wijk: laat
indicatoren: [{naam: energiearmoede, waarde: 15}]
---
opgave: vier
wijk: laat
END
opg-score -d 2026-04-01 wijk.yaml >out.yaml
echo "status $?"
grep 'nood:' out.yaml
opg-score -d 2026-04-01 <<'END' >out.yaml
opgave: twee
wijk: nooit
END
for n in 1 2 3 4 5; do
	printf -- '---\nopgave: o%d\nwijk: w%d\n' $n $n
done | opg-score -d 2026-04-01 >out.yaml
for n in 1 2 3 4; do
	printf -- '---\nopgave: o%d\nwijk: w%d\n' $n $n
done | opg-score -d 2026-04-01 >out.yaml
