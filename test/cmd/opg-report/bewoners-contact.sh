# Whom to ask: a sentence gets its capital and its full stop, an address stays
# as it is written.
for contact in 'bel de gemeente' wijkteam@noord.example \
    https://noord.example/wijk 'mail wijkteam@noord.example' \
    'wijkteam@noord.example of 14 033' www.noord.example/wijk; do
	printf 'wijk: w\nnaam: Noord\naanpak: {contact: "%s"}\n' "$contact" |
	    opg-report -a bewoners -f text -d 2026-09-01 | grep -A1 Vragen
done
