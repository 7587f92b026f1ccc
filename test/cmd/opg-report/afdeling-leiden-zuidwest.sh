# What is for this department in this story: for a terminal, as Markdown, as a page.
. "$TEST/test/cmd/opg-report/story"
sh "$TEST/examples/leiden-zuidwest.sh" -a afdeling=Energietransitie -f text
sh "$TEST/examples/leiden-zuidwest.sh" -a afdeling=Energietransitie -f md
story leiden-zuidwest afdeling=Energietransitie
