# The page for the raad of this story, in every format.
. "$TEST/test/cmd/opg-report/story"
story biezen raad
sh "$TEST/examples/biezen.sh" -a raad -f text
echo "status $?"
sh "$TEST/examples/biezen.sh" -a raad -f md
echo "status $?"
