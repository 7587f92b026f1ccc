# What is for this domain in this story: for a terminal, as Markdown, as a page.
. "$TEST/test/cmd/opg-report/story"
sh "$TEST/examples/benedenbuurt-keuze.sh" -a domein=groen -f text
sh "$TEST/examples/benedenbuurt-keuze.sh" -a domein=groen -f md
story benedenbuurt-keuze domein=groen
