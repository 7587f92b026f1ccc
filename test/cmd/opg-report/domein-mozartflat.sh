# What is for this domain in this story: for a terminal, as Markdown, as a page.
. "$TEST/test/cmd/opg-report/story"
sh "$TEST/examples/mozartflat.sh" -a domein=energie -f text
sh "$TEST/examples/mozartflat.sh" -a domein=energie -f md
story mozartflat domein=energie
