#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/yaml/document.h"
#include "../../support/change.h"
#include "../../support/record.h"

/* The ends of lines and of files, and what random bytes have found. */

static void
says_before_another(const char *text, const char *expected)
{
	struct arena *a = arena_new();
	struct document *d = record_of(a, text);
	struct buffer out = { 0 };

	document_text(d, true, &out);
	assert_string_equal(buffer_text(&out), expected);
	buffer_free(&out);
	arena_free(a);
}

static void
lines_end_as_those_of_the_file(void **state)
{
	(void)state;
	change_set("a: 1\r\nb: 2\r\n", "a", "- x\n",
	    "a:\r\n  - x\r\nb: 2\r\n");
	change_set("a: 1\r\n# c\r\n", "b", "|\n  x\n  y\n",
	    "a: 1\r\nb: |\r\n  x\r\n  y\r\n# c\r\n");
	change_set("a: |\r\n  x\r\n  y\r\nb: 2\r\n", "a", "[1]",
	    "a: [1]\r\nb: 2\r\n");
	change_remove("a: 1\r\nb: 2\r\n", "a", "b: 2\r\n");
}

static void
other_lines_keep_their_ends_where_these_are_mixed(void **state)
{
	(void)state;
	change_set("a: 1\r\nb: 2\nc: 3\r\n", "d", "4",
	    "a: 1\r\nb: 2\nc: 3\r\nd: 4\r\n");
	change_remove("a: 1\r\nb: 2\nc: 3\r\n", "b", "a: 1\r\nc: 3\r\n");
	change_remove("a: 1\nb: 2\r\n", "b", "a: 1\n");
}

static void
a_file_without_a_newline_at_its_end_stays_so(void **state)
{
	(void)state;
	change_set("a: 1\nb: 2", "b", "3", "a: 1\nb: 3");
	change_set("a: 1\nb: 2", "a", "3", "a: 3\nb: 2");
	change_remove("a: 1\nb: 2", "a", "b: 2");
}

static void
a_new_last_line_ends(void **state)
{
	(void)state;
	change_set("a: 1\nb: 2", "c", "3", "a: 1\nb: 2\nc: 3\n");
	change_set("a: 1", "a", "- x\n", "a:\n  - x\n");
	change_append("- x\n-", "", "y", "- x\n-\n- y\n");
}

static void
what_follows_starts_a_line(void **state)
{
	(void)state;
	says_before_another("a: 1", "a: 1\n");
	says_before_another("a: 1\r\nb: 2", "a: 1\r\nb: 2\r\n");
	says_before_another("a: 1\n", "a: 1\n");
	says_before_another("# c", "# c\n");
	says_before_another("a: 1\302\205", "a: 1\302\205");
}

static void
a_block_scalar_without_newline_at_the_end_gets_a_minus(void **state)
{
	(void)state;
	says_before_another("a: |\n  x", "a: |-\n  x\n");
	says_before_another("a: >+\n  x", "a: >-\n  x\n");
	says_before_another("a: |2 # c\n  x", "a: |2- # c\n  x\n");
	says_before_another("a: |\n  x\n", "a: |\n  x\n");
	says_before_another("a: |-\n  x", "a: |-\n  x\n");
	change_set("a: |\n  x", "b", "1", "a: |-\n  x\nb: 1\n");
}

static void
blanks_that_would_become_a_line_go(void **state)
{
	(void)state;
	says_before_another("a: |+\n  x\n\n  ", "a: |+\n  x\n\n");
	says_before_another("a: |+\n   ", "a: |+\n");
	says_before_another("a: |+\n  x\n     ", "a: |-\n  x\n     \n");
}

static void
a_key_that_is_a_block_scalar_keeps_what_it_says(void **state)
{
	(void)state;
	says_before_another("? |\n  x", "? |-\n  x\n");
}

static void
a_scalar_with_an_indentation_of_its_own_ends_with_its_text(void **state)
{
	(void)state;
	change_set("a: |2-\n    x\n\nb: 1\n", "a", "[1]", "a: [1]\n\nb: 1\n");
	change_set("a: >1-\n    \nb: 1\n", "c", "1",
	    "a: >1-\n    \nb: 1\nc: 1\n");
	change_set("a: >1\n    ", "c", "1", "a: >1-\n    \nc: 1\n");
}

static void
a_tag_may_stand_on_the_line_before(void **state)
{
	(void)state;
	change_set("a: !t\n  |\n  x\nb: 1\n", "b", "2",
	    "a: !t\n  |\n  x\nb: 2\n");
	change_set("a: !t # c\n  # d\n  >-\n  x\nb: 1\n", "c", "2",
	    "a: !t # c\n  # d\n  >-\n  x\nb: 1\nc: 2\n");
}

static void
an_indicator_on_its_own_line_makes_way(void **state)
{
	(void)state;
	change_set("a:\n  # c\n  |  # d\n  x\nb: 1\n", "a", "[1]",
	    "a: [1]\n  # c  # d\nb: 1\n");
	change_set("a:\n|\n  x\nb: 1\n", "a", "[1]", "a: [1]\nb: 1\n");
	change_set("a:\n  # c\n  |\n  x\nb: 1\n", "a", "|\n  y\n  z\n",
	    "a: \"y\\nz\\n\"\n  # c\nb: 1\n");
}

static void
a_value_on_its_own_line_makes_way(void **state)
{
	(void)state;
	change_set("a:\n  x  # c\nb: 1\n", "a", "y", "a:\n  y  # c\nb: 1\n");
	change_set("a:\n  x\nb: 1\n", "a", "- y\n", "a:\n  - y\nb: 1\n");
	change_set("a:\n  # c\n  - x\nb: 1\n", "a", "{}",
	    "a: {}\n  # c\nb: 1\n");
}

static void
a_comment_right_behind_a_bracket_stays_a_comment(void **state)
{
	(void)state;
	change_set("a: {}# c\n", "a", "1", "a: 1 # c\n");
	change_set("a: |# c\n  x\n", "a", "[1]", "a: [1] # c\n");
	change_set("a: 'x'# c\n", "a", "- 1\n", "a: # c\n  - 1\n");
}

static void
a_comment_before_a_comma_stays_when_its_item_goes(void **state)
{
	(void)state;
	change_remove("a: [x  # c\n , y]\n", "a/0", "a: [  # c\n y]\n");
	change_remove("a: [x, y]\n", "a/0", "a: [y]\n");
}

static void
there_is_no_tab_behind_a_dash(void **state)
{
	(void)state;
	change_set("- x\t# c\n", "0", "a: 1\n", "- # c\n  a: 1\n");
	change_set("- x\t\n- y\n", "0", "~", "- ~\t\n- y\n");
}

static void
an_empty_key_is_quoted_when_its_map_is_written_anew(void **state)
{
	(void)state;
	change_set("{? , a: 1}\n", "a", "2", "{\"\": , a: 2}\n");
}

static void
a_root_of_nothing_becomes_an_empty_map_on_a_line_of_its_own(void **state)
{
	(void)state;
	change_remove("---\n...\n", "", "---\n{}\n...\n");
	change_remove("--- # c", "", "--- # c\n{}\n");
	change_remove("---", "", "---\n{}\n");
}

static void
an_edit_that_touches_its_neighbours_is_refused(void **state)
{
	struct arena *a = arena_new();
	struct document *d = record_of(a, "? a\nb: 1\n");
	struct fault f = { .set = false };

	(void)state;
	assert_false(document_set(d, d->root, "a", value_text(a, "x"), &f));
	assert_true(f.set);
	assert_int_equal(f.place.line, 2);
	assert_false(d->changed);
	change_says(d, "? a\nb: 1\n");
	arena_free(a);
}

static void
making_the_text_changes_no_value(void **state)
{
	struct arena *a = arena_new();
	struct document *d = record_of(a, "a: 1\n  # c\nb: 2\n");
	struct value *v = value_text(a, "x\ny\n");

	(void)state;
	assert_true(document_set(d, d->root, "a", v, NULL));
	change_says(d, "a: \"x\\ny\\n\"\n  # c\nb: 2\n");
	assert_int_equal(v->style, VALUE_ANY);
	arena_free(a);
}

static void
a_bom_is_no_column(void **state)
{
	(void)state;
	change_set("\357\273\277a: 1\n", "b", "2", "\357\273\277a: 1\nb: 2\n");
	change_set("\357\273\277- a: 1\n", "0/b", "2",
	    "\357\273\277- a: 1\n  b: 2\n");
	change_remove("\357\273\277a: 1\nb: 2\n", "a", "\357\273\277b: 2\n");
}

static void
columns_are_characters(void **state)
{
	(void)state;
	change_set("\303\251:\n - a: 1\n", "\303\251/0/b", "2",
	    "\303\251:\n - a: 1\n   b: 2\n");
	change_set("? \303\251\n: a: 1\n", "\303\251/b", "2",
	    "? \303\251\n: a: 1\n  b: 2\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_end_as_those_of_the_file),
		cmocka_unit_test(
		    other_lines_keep_their_ends_where_these_are_mixed),
		cmocka_unit_test(a_file_without_a_newline_at_its_end_stays_so),
		cmocka_unit_test(a_new_last_line_ends),
		cmocka_unit_test(what_follows_starts_a_line),
		cmocka_unit_test(
		    a_block_scalar_without_newline_at_the_end_gets_a_minus),
		cmocka_unit_test(blanks_that_would_become_a_line_go),
		cmocka_unit_test(
		    a_key_that_is_a_block_scalar_keeps_what_it_says),
		cmocka_unit_test(
		    a_scalar_with_an_indentation_of_its_own_ends_with_its_text),
		cmocka_unit_test(a_tag_may_stand_on_the_line_before),
		cmocka_unit_test(an_indicator_on_its_own_line_makes_way),
		cmocka_unit_test(a_value_on_its_own_line_makes_way),
		cmocka_unit_test(
		    a_comment_right_behind_a_bracket_stays_a_comment),
		cmocka_unit_test(
		    a_comment_before_a_comma_stays_when_its_item_goes),
		cmocka_unit_test(there_is_no_tab_behind_a_dash),
		cmocka_unit_test(
		    an_empty_key_is_quoted_when_its_map_is_written_anew),
		cmocka_unit_test(
		a_root_of_nothing_becomes_an_empty_map_on_a_line_of_its_own),
		cmocka_unit_test(
		    an_edit_that_touches_its_neighbours_is_refused),
		cmocka_unit_test(making_the_text_changes_no_value),
		cmocka_unit_test(a_bom_is_no_column),
		cmocka_unit_test(columns_are_characters),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
