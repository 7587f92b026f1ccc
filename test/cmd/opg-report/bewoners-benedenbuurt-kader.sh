# What residents are told of this story, as a page.
. "$TEST/test/cmd/opg-report/story"
story benedenbuurt-kader bewoners
