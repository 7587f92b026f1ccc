# The page for the raad of this story, in every format.
. "$TEST/test/cmd/opg-report/story"
story leiden-zuidwest raad
sh "$TEST/examples/leiden-zuidwest.sh" -a raad -f text
echo "status $?"
sh "$TEST/examples/leiden-zuidwest.sh" -a raad -f md
echo "status $?"
