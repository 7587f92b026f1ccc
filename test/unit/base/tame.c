#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/tame.h"

static void
tamed(const char *text, const char *want)
{
	struct buffer out = { 0 };

	tame_add(&out, text);
	assert_string_equal(buffer_text(&out), want);
	buffer_free(&out);
}

static void
what_is_text_stays(void **state)
{
	(void)state;
	tamed("", "");
	tamed("caf\303\251, \342\202\254 en \360\237\230\200",
	    "caf\303\251, \342\202\254 en \360\237\230\200");
}

static void
a_control_is_one_mark(void **state)
{
	(void)state;
	tamed("a\033[31m\nb\177", "a?[31m?b?");
	tamed("a\302\233b", "a?b");
}

static void
a_byte_that_is_no_text_is_a_mark(void **state)
{
	(void)state;
	tamed("a\233b\377", "a?b?");
	tamed("a\303", "a?");
	tamed("a\302", "a?");
	tamed("\355\240\200", "???");
}

static void
what_turns_direction_or_breaks_a_line_is_a_mark(void **state)
{
	(void)state;
	tamed("\330\234a\342\200\216b\342\200\217", "?a?b?");
	tamed("a\342\200\256b\342\201\246c\342\200\250d", "a?b?c?d");
}

static void
it_can_be_done_in_place(void **state)
{
	char text[] = "\302\233een\233twee\342\200\256";
	size_t n = tame_copy(text, text, strlen(text));

	(void)state;
	assert_int_equal(n, strlen("?een?twee?"));
	assert_memory_equal(text, "?een?twee?", n);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_text_stays),
		cmocka_unit_test(a_control_is_one_mark),
		cmocka_unit_test(a_byte_that_is_no_text_is_a_mark),
		cmocka_unit_test(
		    what_turns_direction_or_breaks_a_line_is_a_mark),
		cmocka_unit_test(it_can_be_done_in_place),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
