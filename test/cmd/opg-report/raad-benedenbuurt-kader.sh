# The page for the raad of this story, in every format.
. "$TEST/test/cmd/opg-report/story"
story benedenbuurt-kader raad
sh "$TEST/examples/benedenbuurt-kader.sh" -a raad -f text
echo "status $?"
sh "$TEST/examples/benedenbuurt-kader.sh" -a raad -f md
echo "status $?"
