#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/yaml/source.h"
#include "../../support/change.h"
#include "../../support/record.h"

static struct source
source_of(const char *text)
{
	return (struct source){ text, strlen(text) };
}

static void
a_line_runs_from_break_to_break(void **state)
{
	struct source s = source_of("ab\r\ncd\n\nef");

	(void)state;
	assert_int_equal(source_line(&s, 1), 0);
	assert_int_equal(source_line_end(&s, 1), 2);
	assert_int_equal(source_line(&s, 5), 4);
	assert_int_equal(source_line(&s, 7), 7);
	assert_int_equal(source_line_end(&s, 7), 7);
	assert_int_equal(source_line_end(&s, 9), 10);
}

static void
the_line_before_ends_before_its_break(void **state)
{
	struct source s = source_of("ab\r\ncd\n\nef");

	(void)state;
	assert_int_equal(source_line_before(&s, 5), 2);
	assert_int_equal(source_line_before(&s, 7), 6);
	assert_int_equal(source_line_before(&s, 9), 7);
	assert_int_equal(source_line_before(&s, 1), 0);
}

static void
columns_count_characters_and_no_bom(void **state)
{
	struct source s = source_of("\357\273\277\303\251: x\n\303\251\303\251");

	(void)state;
	assert_int_equal(source_column(&s, 3), 0);
	assert_int_equal(source_column(&s, 5), 1);
	assert_int_equal(source_column(&s, 13), 2);
	assert_true(source_starts_line(&s, 3));
	assert_false(source_starts_line(&s, 5));
}

static void
only_blanks_start_a_line(void **state)
{
	struct source s = source_of("  a\n \t- b");

	(void)state;
	assert_true(source_starts_line(&s, 2));
	assert_false(source_starts_line(&s, 3));
	assert_true(source_starts_line(&s, 6));
	assert_false(source_starts_line(&s, 8));
}

static void
a_source_is_open_when_its_last_line_has_no_break(void **state)
{
	struct source closed = source_of("a\n"), open = source_of("a");
	struct source empty = source_of("");

	(void)state;
	assert_false(source_is_open(&closed));
	assert_true(source_is_open(&open));
	assert_false(source_is_open(&empty));
}

static bool
indented_follows(const char *text)
{
	struct source s = source_of(text);

	return source_indented_follows(&s, 0);
}

static void
what_a_literal_block_would_swallow_is_seen(void **state)
{
	(void)state;
	assert_true(indented_follows("a: 1\n  # c\n"));
	assert_true(indented_follows("a: 1\n\n  # c\n"));
	assert_true(indented_follows("a: 1\n  \nb: 2\n"));
	assert_true(indented_follows("a: 1\n  "));
	assert_false(indented_follows("a: 1\n# c\n  # d\n"));
	assert_false(indented_follows("a: 1\n\nb: 2\n"));
	assert_false(indented_follows("a: 1\n  b: 2\n"));
	assert_false(indented_follows("a: 1"));
}

/* The slot of the value at a path. */
static size_t
slot(const char *text, const char *path)
{
	struct arena *a = arena_new();
	struct document *d = record_of(a, text);
	struct source s = source_of(text);
	size_t at = source_slot(&s, change_at(d, path));

	arena_free(a);
	return at;
}

static void
the_slot_is_behind_the_colon_or_the_dash(void **state)
{
	(void)state;
	assert_int_equal(slot("a: 1\n", "a"), 2);
	assert_int_equal(slot("'a' :\n  1\n", "a"), 5);
	assert_int_equal(slot("- 1\n- # c\n  2\n", "1"), 5);
	assert_int_equal(slot("? a\n# c\n: 1\n", "a"), 9);
	assert_true(slot("? a\nb: 1\n", "a") == SOURCE_NO_SLOT);
}

static void
an_indicator_stands_behind_tags_and_anchors(void **state)
{
	struct arena *a = arena_new();
	const char *text = "a: !t &a |2-\n  x\n";
	struct document *d = record_of(a, text);
	struct source s = source_of(text);

	(void)state;
	assert_int_equal(source_indicator(&s, change_at(d, "a")), 9);
	assert_int_equal(source_indicator_end(&s, 9), 12);
	arena_free(a);
}

static size_t
step(const char *text, const char *path, enum value_kind kind)
{
	struct arena *a = arena_new();
	struct document *d = record_of(a, text);
	struct source s = source_of(text);
	size_t n = source_step(&s, d->root, change_at(d, path), kind);

	arena_free(a);
	return n;
}

static void
a_document_shows_how_far_it_indents(void **state)
{
	static const char text[] = "a:\n    b:\n     c: 1\nd:\n- x\n";

	(void)state;
	assert_int_equal(step(text, "", VALUE_MAP), 4);
	assert_int_equal(step(text, "a", VALUE_MAP), 1);
	assert_int_equal(step(text, "a/b", VALUE_MAP), 4);
	assert_int_equal(step(text, "", VALUE_LIST), 0);
	assert_int_equal(step("a: 1\n", "", VALUE_LIST), 2);
	assert_int_equal(step("a: {b: 1}\n", "", VALUE_MAP), 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_line_runs_from_break_to_break),
		cmocka_unit_test(the_line_before_ends_before_its_break),
		cmocka_unit_test(columns_count_characters_and_no_bom),
		cmocka_unit_test(only_blanks_start_a_line),
		cmocka_unit_test(
		    a_source_is_open_when_its_last_line_has_no_break),
		cmocka_unit_test(what_a_literal_block_would_swallow_is_seen),
		cmocka_unit_test(the_slot_is_behind_the_colon_or_the_dash),
		cmocka_unit_test(an_indicator_stands_behind_tags_and_anchors),
		cmocka_unit_test(a_document_shows_how_far_it_indents),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
