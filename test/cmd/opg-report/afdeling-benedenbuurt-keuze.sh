# What is for this department in this story: for a terminal, as Markdown, as a page.
. "$TEST/test/cmd/opg-report/story"
sh "$TEST/examples/benedenbuurt-keuze.sh" -a afdeling=Beheer -f text
sh "$TEST/examples/benedenbuurt-keuze.sh" -a afdeling=Beheer -f md
story benedenbuurt-keuze afdeling=Beheer
