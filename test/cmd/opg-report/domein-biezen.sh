# What is for this domain in this story: for a terminal, as Markdown, as a page.
. "$TEST/test/cmd/opg-report/story"
sh "$TEST/examples/biezen.sh" -a domein=groen -f text
sh "$TEST/examples/biezen.sh" -a domein=groen -f md
story biezen domein=groen
