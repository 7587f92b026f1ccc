# The page for the raad of this story, in every format.
. "$TEST/test/cmd/opg-report/story"
story flora-en-fauna raad
sh "$TEST/examples/flora-en-fauna.sh" -a raad -f text
echo "status $?"
sh "$TEST/examples/flora-en-fauna.sh" -a raad -f md
echo "status $?"
