# The page for the raad of this story, in every format.
. "$TEST/test/cmd/opg-report/story"
story tilburg-armoede raad
sh "$TEST/examples/tilburg-armoede.sh" -a raad -f text
echo "status $?"
sh "$TEST/examples/tilburg-armoede.sh" -a raad -f md
echo "status $?"
