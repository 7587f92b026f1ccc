#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../../lib/report/plain.h"

static struct arena *a;
static struct plain *p;

static int
begin(void **state)
{
	(void)state;
	a = arena_new();
	p = plain_new(a);
	plain_add(p, "riool", "Het riool");
	plain_add(p, "riool-2", "Nog een riool");
	plain_add(p, "riool", "Een ander riool");
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(a);
	return 0;
}

static void
an_id_becomes_its_titel(void **state)
{
	(void)state;
	assert_string_equal(plain_text(p, "samen met riool, riool-2 en x"),
	    "samen met \342\200\230Het riool\342\200\231, "
	    "\342\200\230Nog een riool\342\200\231 en x");
	assert_string_equal(plain_text(p, "riool"),
	    "\342\200\230Het riool\342\200\231");
}

static void
a_part_of_a_word_is_no_id(void **state)
{
	static const char text[] = "rioolbuis, mriool, Riool, riool-3, "
	    "\303\251riool";

	(void)state;
	assert_ptr_equal(plain_text(p, text), text);
	assert_ptr_equal(plain_text(p, NULL), NULL);
	assert_string_equal(plain_text(p, ""), "");
}

static void
the_name_of_an_option_goes(void **state)
{
	(void)state;
	assert_string_equal(plain_text(p, "moet mee (--with), in de keuze"),
	    "moet mee, in de keuze");
	assert_string_equal(plain_text(p, "blijft buiten de keuze "
	    "(--without)"), "blijft buiten de keuze");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, begin, end)
		T(an_id_becomes_its_titel),
		T(a_part_of_a_word_is_no_id),
		T(the_name_of_an_option_goes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
