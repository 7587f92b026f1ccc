# What is for this department in this story: for a terminal, as Markdown, as a page.
. "$TEST/test/cmd/opg-report/story"
sh "$TEST/examples/flora-en-fauna.sh" -a afdeling=stadsbeheer -f text
sh "$TEST/examples/flora-en-fauna.sh" -a afdeling=stadsbeheer -f md
story flora-en-fauna afdeling=stadsbeheer
