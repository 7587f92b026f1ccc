#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/report/lines.h"

#define TEN "0123456789"
#define SEVENTY TEN TEN TEN TEN TEN TEN TEN
#define E "\303\251"			/* two bytes, one column */
#define WIDE "\344\270\255"		/* three bytes, two columns */
#define ELLIPSIS "\342\200\246"

static struct arena *arena;

static const char *
line_of(const char *text)
{
	struct lines l = { .arena = arena };

	lines_add(&l, text);
	assert_int_equal(l.count, 1);
	return l.all[0];
}

static void
what_fits_stays_but_for_the_blanks_at_its_end(void **state)
{
	(void)state;
	assert_string_equal(line_of(""), "");
	assert_string_equal(line_of("   "), "");
	assert_string_equal(line_of("  a  "), "  a");
	assert_string_equal(line_of(SEVENTY "012345"), SEVENTY "012345");
	assert_string_equal(line_of(SEVENTY "01234" E), SEVENTY "01234" E);
}

static void
what_is_too_wide_is_cut_and_says_so(void **state)
{
	(void)state;
	assert_string_equal(line_of(SEVENTY "0123456"),
	    SEVENTY "01234" ELLIPSIS);
	assert_string_equal(line_of(SEVENTY "0123  6"),
	    SEVENTY "0123" ELLIPSIS);
	assert_string_equal(line_of(SEVENTY "0123" E E E),
	    SEVENTY "0123" E ELLIPSIS);
	/* half a character does not fit */
	assert_string_equal(line_of(SEVENTY "0123" WIDE WIDE),
	    SEVENTY "0123" ELLIPSIS);
}

static int
begin(void **state)
{
	(void)state;
	arena = arena_new();
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_fits_stays_but_for_the_blanks_at_its_end),
		cmocka_unit_test(what_is_too_wide_is_cut_and_says_so),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
