# The overview for the project team of this story, as a page.
. "$TEST/test/cmd/opg-report/story"
story biezen team
