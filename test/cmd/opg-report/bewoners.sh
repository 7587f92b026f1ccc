# What happens in your street: the practice stories as residents are told them,
# in a terminal and as Markdown.
cd "$TEST/examples"
sh benedenbuurt-keuze.sh -a bewoners -d 2026-07-01 -f text
echo "status $?"
sh benedenbuurt-keuze.sh -a bewoners -d 2026-07-01 -f md
echo "status $?"
sh leiden-zuidwest.sh -a bewoners -f text
echo "status $?"
sh mozartflat.sh -a bewoners -f md
echo "status $?"
# all of them: a table to choose from, then each wijk
opg-report -q -a bewoners -d 2026-07-01 -f md benedenbuurt.yaml \
    keuze-benedenbuurt.yaml biezen.yaml leiden-zuidwest.yaml mozartflat.yaml |
	grep -e '^#' -e '^|'
echo "status $?"
# in a narrow terminal the names of facts stand above them
COLUMNS=50 sh biezen.sh -a bewoners -f text
