# What is for this domain in this story: for a terminal, as Markdown, as a page.
. "$TEST/test/cmd/opg-report/story"
sh "$TEST/examples/tilburg-armoede.sh" -a domein=armoede -f text
sh "$TEST/examples/tilburg-armoede.sh" -a domein=armoede -f md
story tilburg-armoede domein=armoede
