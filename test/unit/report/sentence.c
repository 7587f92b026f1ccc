#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/report/sentence.h"

static bool
ended(const char *text)
{
	return sentence_is_ended(text, strlen(text));
}

static void
a_sentence_has_an_end_of_its_own_or_gets_one(void **state)
{
	(void)state;
	assert_true(ended("De straat gaat open."));
	assert_true(ended("Gaat de straat open?"));
	assert_true(ended("Open!"));
	assert_true(ended("Zie ook:"));
	assert_false(ended("De straat gaat open"));
	assert_false(ended("De straat (Nobelweg)"));
	assert_true(sentence_is_ended("Open. ", 5));
	assert_false(sentence_is_ended("Open. ", 4));
}

static void
an_address_is_left_as_it_is(void **state)
{
	(void)state;
	assert_true(ended("wijk@gemeente.nl"));
	assert_true(ended("https://gemeente.nl/wijk"));
	assert_true(sentence_is_address("wijk@gemeente.nl"));
	assert_false(ended("mail naar wijk@gemeente.nl"));
	assert_false(sentence_is_address("mail naar wijk@gemeente.nl"));
	assert_false(sentence_is_address("Nobelweg"));
	assert_true(ended("www.gemeente.nl/wijk"));
	assert_true(sentence_begins_with_address("wijk@gemeente.nl, 14 033"));
	assert_true(sentence_begins_with_address("www.gemeente.nl of 14 033"));
	assert_true(sentence_begins_with_address("http://g.nl staat open"));
	assert_false(sentence_begins_with_address("mail wijk@gemeente.nl"));
	assert_false(sentence_begins_with_address("bel ons"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_sentence_has_an_end_of_its_own_or_gets_one),
		cmocka_unit_test(an_address_is_left_as_it_is)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
