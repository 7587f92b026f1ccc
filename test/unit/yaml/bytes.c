#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/yaml/bytes.h"

#define NEL "\302\205"
#define LS "\342\200\250"

static size_t
skip_comments(const char *s, size_t at)
{
	return bytes_skip_comments(s, strlen(s), at);
}

static void
a_line_ends_as_it_does_in_an_editor(void **state)
{
	static const char s[] = "a\r\nb\rc" NEL "d\n";

	(void)state;
	assert_int_equal(bytes_break(s, 10, 1), 2);
	assert_int_equal(bytes_break(s, 10, 4), 1);
	assert_int_equal(bytes_break(s, 10, 6), 0);
	assert_int_equal(bytes_break(s, 10, 10), 0);
	assert_int_equal(bytes_next_line(s, 10, 0), 3);
	assert_int_equal(bytes_next_line(s, 10, 5), 10);
	assert_int_equal(bytes_line(s, 8), 5);
}

static void
or_as_libyaml_has_it(void **state)
{
	static const char s[] = "a" NEL "b" LS "c\nd";

	(void)state;
	assert_int_equal(bytes_next_any_line(s, 10, 0), 3);
	assert_int_equal(bytes_next_any_line(s, 10, 3), 7);
	assert_int_equal(bytes_next_any_line(s, 10, 9), 10);
	assert_int_equal(bytes_any_line(s, 8), 7);
	assert_int_equal(bytes_any_line(s, 4), 3);
	assert_int_equal(bytes_any_line(s, 1), 0);
	assert_int_equal(bytes_any_line("x\303\205y", 4), 0);
}

static void
comments_and_blank_lines_are_skipped(void **state)
{
	(void)state;
	assert_int_equal(skip_comments("  # c\n\n \t# d\r\n- a", 0), 14);
	assert_int_equal(skip_comments("# c" NEL "a", 0), 5);
	assert_int_equal(skip_comments("#\n\357\273\277a", 0), 5);
	assert_int_equal(skip_comments("a#b", 1), 1);
	assert_int_equal(skip_comments("a # b", 1), 5);
	assert_int_equal(skip_comments("a\n#", 1), 3);
}

static void
an_indicator_is_found_or_the_end(void **state)
{
	(void)state;
	assert_int_equal(bytes_indicator("!t # |\n  &a >", 13, 0), 12);
	assert_int_equal(bytes_indicator("|", 1, 0), 0);
	assert_int_equal(bytes_indicator("!<t|> x", 7, 0), 7);
}

static bool
odd(const char *s)
{
	return bytes_odd_lines(s, strlen(s));
}

static void
odd_lines_are_seen(void **state)
{
	(void)state;
	assert_true(odd("a\rb"));
	assert_true(odd("a\r"));
	assert_true(odd("a" NEL "b"));
	assert_true(odd("a" LS "b"));
	assert_true(odd("a: 1\n \t\n"));
	assert_true(odd("\ta"));
	assert_true(odd("a:\n\357\273\277- b\n"));
	assert_false(odd("\357\273\277a: b\n"));
	assert_false(odd("a\r\nb\n"));
	assert_false(odd("\303\251 \342\202\254 \342\200\231\n"));
	assert_false(odd("a:\t1\t\t# c\nb:\t\t2\n"));
	assert_false(odd(""));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_line_ends_as_it_does_in_an_editor),
		cmocka_unit_test(or_as_libyaml_has_it),
		cmocka_unit_test(comments_and_blank_lines_are_skipped),
		cmocka_unit_test(an_indicator_is_found_or_the_end),
		cmocka_unit_test(odd_lines_are_seen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
