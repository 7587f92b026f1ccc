#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/yaml/document.h"
#include "../../support/change.h"
#include "../../support/record.h"

/* --- set ------------------------------------------------------------------ */

static void
a_document_without_edits_is_its_bytes(void **state)
{
	struct arena *a = arena_new();
	struct document *d = record_of(a, "# c\n---  \na :  'x'  # d\n\n...");

	(void)state;
	change_says(d, "# c\n---  \na :  'x'  # d\n\n...");
	assert_false(d->changed);
	arena_free(a);
}

static void
a_comment_stays_with_its_record(void **state)
{
	(void)state;
	change_set("# wijk\n\n---\n# a\na: 1\n# b\n\nb: 2\n# c\n", "a", "3",
	    "# wijk\n\n---\n# a\na: 3\n# b\n\nb: 2\n# c\n");
}

static void
a_trailing_comment_stays_behind_a_new_value(void **state)
{
	(void)state;
	change_set("a: 1    # een\nb: 2\n", "a", "3", "a: 3    # een\nb: 2\n");
	change_set("a: |  # een\n  x\nb: 2\n", "a", "[3]",
	    "a: [3]  # een\nb: 2\n");
	change_set("a: [x]  # een\n", "a", "{b: 1}", "a: {b: 1}  # een\n");
	change_set("a:   # een\nb: 2\n", "a", "3", "a: 3   # een\nb: 2\n");
}

static void
a_comment_stays_behind_a_key_whose_value_becomes_a_block(void **state)
{
	(void)state;
	change_set("a: 1  # een\nb: 2\n", "a", "- x\n",
	    "a:  # een\n  - x\nb: 2\n");
	change_set("a: 1  # een\n", "a", "|\n  x\n  y\n",
	    "a: |  # een\n  x\n  y\n");
}

static void
comments_between_a_key_and_its_block_stay(void **state)
{
	(void)state;
	change_set("a:  # een\n  # twee\n  - x\n", "a", "1",
	    "a: 1  # een\n  # twee\n");
	change_set("a:\n  # twee\n  - x\n", "a", "|\n  x\n  y\n",
	    "a: \"x\\ny\\n\"\n  # twee\n");
}

static void
a_quoted_text_stays_quoted(void **state)
{
	(void)state;
	change_set("a: 'x'\n", "a", "y", "a: 'y'\n");
	change_set("a: \"x\"\n", "a", "y", "a: \"y\"\n");
	change_set("a: 'x'\n", "a", "\"it's\"", "a: \"it's\"\n");
	change_set("a: x\n", "a", "'no'", "a: 'no'\n");
}

static void
a_block_scalar_stays_one_if_it_can(void **state)
{
	(void)state;
	change_set("a: |\n   x\n   y\nb: 1\n", "a", "\"z\\nw\\n\"",
	    "a: \"z\\nw\\n\"\nb: 1\n");
	change_set("a: |\n    x\n    y\nb: 1\n", "a", "z",
	    "a: |-\n  z\nb: 1\n");
	change_set("a: >\n  x\n", "a", "''", "a: ''\n");
}

static void
blank_lines_behind_a_block_scalar_are_not_its_own(void **state)
{
	(void)state;
	change_set("a: |\n  x\n\n\nb: 1\n", "a", "\"\"", "a: \"\"\n\n\nb: 1\n");
	change_set("a: |+\n  x\n\n\nb: 1\n", "a", "\"\"", "a: \"\"\nb: 1\n");
}

static void
an_equal_value_changes_nothing(void **state)
{
	struct arena *a = arena_new();
	struct document *d = record_of(a, "a:   'x'  \nb: {c:  1}\n");

	(void)state;
	change_do_set(d, "a", "x");
	change_do_set(d, "b", "c: 1\n");
	assert_false(d->changed);
	change_says(d, "a:   'x'  \nb: {c:  1}\n");
	arena_free(a);
}

static void
a_block_takes_the_indentation_of_what_it_replaces(void **state)
{
	(void)state;
	change_set("a:\n    b: 1\n    c: 2\nd: 3\n", "a", "e: 4\n",
	    "a:\n    e: 4\nd: 3\n");
	change_set("a:\n- x\n- y\nd: 3\n", "a", "- z\n", "a:\n- z\nd: 3\n");
	change_set("a:\n    b: 1\nc: 2\n", "c", "d: 3\n",
	    "a:\n    b: 1\nc:\n    d: 3\n");
	change_set("- a: 1\n  b: 2\n- c\n", "0", "d: 3\n", "- d: 3\n- c\n");
}

static void
a_field_set_twice_has_its_last_value(void **state)
{
	struct arena *a = arena_new();
	struct document *d = record_of(a, "a: 1  # een\nb: 2\n");

	(void)state;
	change_do_set(d, "a", "- x\n");
	change_do_set(d, "a", "3");
	change_do_set(d, "c", "4");
	change_do_set(d, "c", "5");
	change_says(d, "a: 3  # een\nb: 2\nc: 5\n");
	arena_free(a);
}

/* --- add ------------------------------------------------------------------ */

static void
a_new_field_takes_the_indentation_of_its_map(void **state)
{
	(void)state;
	change_set("a:\n   b: 1\nc: 2\n", "a/d", "3",
	    "a:\n   b: 1\n   d: 3\nc: 2\n");
	change_set("-  a: 1\n-  b: 2\n", "0/c", "3",
	    "-  a: 1\n   c: 3\n-  b: 2\n");
	change_set("  a: 1\n", "b", "2", "  a: 1\n  b: 2\n");
}

static void
a_new_top_level_field_goes_before_trailing_comments(void **state)
{
	(void)state;
	change_set("a: 1\n\n# over b\n", "b", "2", "a: 1\nb: 2\n\n# over b\n");
	change_set("a:\n  - x  # een\n  # twee\n", "b", "2",
	    "a:\n  - x  # een\nb: 2\n  # twee\n");
	change_set("a: 1\n...\n# c\n", "b", "2", "a: 1\nb: 2\n...\n# c\n");
}

static void
a_new_field_goes_behind_a_block_scalar(void **state)
{
	(void)state;
	change_set("a: |\n  x\n\n# c\n", "b", "2", "a: |\n  x\nb: 2\n\n# c\n");
	change_set("a: |+\n  x\n\n", "b", "2", "a: |+\n  x\n\nb: 2\n");
}

static void
a_new_item_goes_to_the_end_of_its_list(void **state)
{
	(void)state;
	change_append("a:\n- x\n- y  # twee\n# c\nb: 1\n", "a", "z",
	    "a:\n- x\n- y  # twee\n- z\n# c\nb: 1\n");
	change_append("- a: 1\n  b: 2\n", "", "{c: 3}",
	    "- a: 1\n  b: 2\n- {c: 3}\n");
	change_append("- - x\n  - y\n- z\n", "0", "w",
	    "- - x\n  - y\n  - w\n- z\n");
}

static void
what_is_added_at_several_depths_is_in_order(void **state)
{
	struct arena *a = arena_new();
	struct document *d = record_of(a, "a:\n  b:\n    c: 1\n");

	(void)state;
	change_do_set(d, "x", "1");
	change_do_set(d, "a/b/m", "2");
	change_do_set(d, "a/z", "3");
	change_do_set(d, "w", "4");
	change_says(d, "a:\n  b:\n    c: 1\n    m: 2\n  z: 3\nx: 1\nw: 4\n");
	arena_free(a);
}

static void
a_literal_block_does_not_come_before_an_indented_comment(void **state)
{
	(void)state;
	change_set("a: 1\n  # c\nb: 2\n", "a", "|\n  x\n  y\n",
	    "a: \"x\\ny\\n\"\n  # c\nb: 2\n");
	change_set("a: 1\n# c\nb: 2\n", "a", "|\n  x\n  y\n",
	    "a: |\n  x\n  y\n# c\nb: 2\n");
	change_set("a: 1\n  # c\n", "b", "|\n  x\n  y\n",
	    "a: 1\nb: \"x\\ny\\n\"\n  # c\n");
}

/* --- flow ----------------------------------------------------------------- */

static void
only_the_flow_collection_is_rewritten(void **state)
{
	(void)state;
	change_set("a: 1\nb:  { c: 1,d: '2' }  # c\ne:   3\n", "b/c", "4",
	    "a: 1\nb:  {c: 4, d: '2'}  # c\ne:   3\n");
	change_append("a: [x,  # een\n  y]  # twee\nb: 1\n", "a", "z",
	    "a: [x,  # een\n  y, z]  # twee\nb: 1\n");
	change_append("a: [x,\n  y]  # twee\nb: 1\n", "a", "z",
	    "a: [x, y, z]  # twee\nb: 1\n");
	change_set("a: [x, {b: 1}]\n", "a/1/c", "2", "a: [x, {b: 1, c: 2}]\n");
	change_remove("a: [x, [y, z]]\n", "a/1/0", "a: [x, [z]]\n");
}

/* --- remove --------------------------------------------------------------- */

static void
a_field_goes_with_its_lines(void **state)
{
	(void)state;
	change_remove("a: 1\nb:  # c\n  - x\n\n# d\nc: 3\n", "b",
	    "a: 1\n\n# d\nc: 3\n");
	change_remove("a: 1\nb: |\n  x\n\n  y\nc: 3\n", "b", "a: 1\nc: 3\n");
	change_remove("a: 1\nb: 2", "b", "a: 1\n");
	change_remove("a:\n- x\n- y # c\n- z\n", "a/1", "a:\n- x\n- z\n");
}

static void
removing_the_last_item_removes_the_field(void **state)
{
	(void)state;
	change_remove("a:\n  - x\nb: 1\n", "a/0", "b: 1\n");
	change_remove("a:\n  b:\n    c: [x]\nd: 1\n", "a/b/c/0", "d: 1\n");
	change_remove("- b: 2\n", "0/b", "{}\n");
}

static void
a_root_without_fields_is_an_empty_map(void **state)
{
	(void)state;
	change_remove("# c\n---\na: 1  # d\n# e\n", "a", "# c\n---\n{}\n# e\n");
	change_remove("--- {a: 1}\n", "a", "--- {}\n");
}

static void
behind_a_dash_the_next_field_moves_up(void **state)
{
	(void)state;
	change_remove("- a: 1\n  b: 2\n", "0/a", "- b: 2\n");
	change_remove("-   a: |\n      x\n    b: 2\n", "0/a", "-   b: 2\n");
	change_remove("- a: 1\n  # c\n  b: 2\n", "0/a", "-\n  # c\n  b: 2\n");
}

static void
what_is_indented_behind_a_field_does_not_fall_to_a_block_scalar(void **state)
{
	(void)state;
	change_remove("a: |\n  x\nb: 1\n  # c\n# d\nc: 2\n", "b",
	    "a: |\n  x\n# d\nc: 2\n");
	change_remove("a: |\n  x\nb: 1\n    \n\nc: 2\n", "b",
	    "a: |\n  x\n\nc: 2\n");
}

static void
a_field_that_was_set_can_be_removed(void **state)
{
	struct arena *a = arena_new();
	struct document *d = record_of(a, "a: 1\nb: 2  # c\nc: 3\n");

	(void)state;
	change_do_set(d, "b", "- x\n");
	change_do_remove(d, "b");
	change_says(d, "a: 1\nc: 3\n");
	arena_free(a);
}

static void
removing_what_was_added_gives_the_same_bytes(void **state)
{
	struct arena *a = arena_new();
	struct document *d = record_of(a, "a:  1\n\n# c");

	(void)state;
	change_do_set(d, "b", "2");
	change_do_set(d, "c", "3");
	change_do_remove(d, "b");
	change_says(d, "a:  1\nc: 3\n\n# c");
	change_do_remove(d, "c");
	change_says(d, "a:  1\n\n# c");
	arena_free(a);
}

static void
a_field_can_come_back_after_it_was_removed(void **state)
{
	struct arena *a = arena_new();
	struct document *d = record_of(a, "a: 1\nb: 2\nc: 3\n");

	(void)state;
	change_do_remove(d, "c");
	change_do_set(d, "c", "4");
	change_do_remove(d, "a");
	change_says(d, "b: 2\nc: 4\n");
	arena_free(a);
}

/* --- places and texts ----------------------------------------------------- */

static void
a_value_and_its_key_have_places(void **state)
{
	struct arena *a = arena_new();
	struct document *d = record_of(a, "# c\n\303\251: x\nb:\n  - {c: 1}\n");
	struct place p = document_place(d, change_at(d, "b/0/c"));

	(void)state;
	assert_string_equal(p.file, "test.yaml");
	assert_int_equal(p.line, 4);
	assert_int_equal(p.column, 9);
	p = document_place(d, change_at(d, "\303\251"));
	assert_int_equal(p.line, 2);
	assert_int_equal(p.column, 4);
	p = document_key_place(d, change_at(d, "b"));
	assert_int_equal(p.line, 3);
	assert_int_equal(p.column, 1);
	assert_ptr_equal(document_parent(d, change_at(d, "b/0/c")),
	    change_at(d, "b/0"));
	arena_free(a);
}

static void
a_text_that_was_made_ahead_is_made_anew_after_an_edit(void **state)
{
	struct arena *a = arena_new();
	struct document *d = record_of(a, "a: 1  # een\nb: 2\n");
	struct fault f = { 0 };

	(void)state;
	document_make_text(d);
	assert_null(d->text);
	assert_true(document_set(d, d->root, "a", value_text(a, "x"), &f));
	document_make_text(d);
	assert_int_equal(d->text_size, strlen("a: x  # een\nb: 2\n"));
	change_says(d, "a: x  # een\nb: 2\n");
	assert_true(document_remove(d, value_get(d->root, "b"), &f));
	change_says(d, "a: x  # een\n");
	arena_free(a);
}

static void
a_text_that_was_made_ahead_is_forgotten_with_the_edits(void **state)
{
	struct arena *a = arena_new();
	struct document *d = record_of(a, "a: 1  # een\n");
	struct fault f = { 0 };

	(void)state;
	assert_true(document_set(d, d->root, "a", value_text(a, "x"), &f));
	document_make_text(d);
	document_wake(d, a);
	change_says(d, "a: 1  # een\n");
	assert_true(document_set(d, d->root, "a", value_text(a, "y"), &f));
	document_make_text(d);
	document_rest(d);
	assert_null(d->text);
	arena_free(a);
}

static void
a_new_document_starts_with_its_marker(void **state)
{
	struct arena *a = arena_new();
	struct document *d = document_new(a, value_map(a, VALUE_BLOCK));

	(void)state;
	assert_string_equal(text_of(a, d), "---\n{}\n");
	change_do_set(d, "a", "1");
	change_do_set(d, "b", "- x\n");
	change_do_set(d, "a", "2");
	change_says(d, "---\na: 2\nb:\n  - x\n");
	change_do_remove(d, "b/0");
	change_says(d, "---\na: 2\n");
	arena_free(a);
}

static void
a_document_again_outlives_the_first(void **state)
{
	static const char text[] = "--- # x\na:  [b]\nc: |\n  d\n";
	struct arena *first = arena_new(), *a = arena_new();
	struct document *d = record_of(first, text), *again;
	struct fault f = { .place = { "f", 2, 3 }, .set = true, .text = "no" };

	(void)state;
	d->file = 3;
	again = document_again(a, d);
	arena_free(first);
	assert_string_equal(text_of(a, again), text);
	assert_string_equal(value_get_text(again->root, "c"), "d\n");
	assert_int_equal(again->file, 3);
	assert_int_equal(again->place.line, 1);
	assert_false(again->changed);
	*again = (struct document){ .bytes = "a: [", .size = 4,
	    .refused = &f };
	again = document_again(a, again);
	assert_null(again->root);
	assert_int_equal(again->size, 4);
	assert_string_equal(again->refused->text, "no");
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_document_without_edits_is_its_bytes),
		cmocka_unit_test(a_document_again_outlives_the_first),
		cmocka_unit_test(a_comment_stays_with_its_record),
		cmocka_unit_test(a_trailing_comment_stays_behind_a_new_value),
		cmocka_unit_test(
		    a_comment_stays_behind_a_key_whose_value_becomes_a_block),
		cmocka_unit_test(comments_between_a_key_and_its_block_stay),
		cmocka_unit_test(a_quoted_text_stays_quoted),
		cmocka_unit_test(a_block_scalar_stays_one_if_it_can),
		cmocka_unit_test(
		    blank_lines_behind_a_block_scalar_are_not_its_own),
		cmocka_unit_test(an_equal_value_changes_nothing),
		cmocka_unit_test(
		    a_block_takes_the_indentation_of_what_it_replaces),
		cmocka_unit_test(a_field_set_twice_has_its_last_value),
		cmocka_unit_test(a_new_field_takes_the_indentation_of_its_map),
		cmocka_unit_test(
		    a_new_top_level_field_goes_before_trailing_comments),
		cmocka_unit_test(a_new_field_goes_behind_a_block_scalar),
		cmocka_unit_test(a_new_item_goes_to_the_end_of_its_list),
		cmocka_unit_test(what_is_added_at_several_depths_is_in_order),
		cmocka_unit_test(
		    a_literal_block_does_not_come_before_an_indented_comment),
		cmocka_unit_test(only_the_flow_collection_is_rewritten),
		cmocka_unit_test(a_field_goes_with_its_lines),
		cmocka_unit_test(removing_the_last_item_removes_the_field),
		cmocka_unit_test(a_root_without_fields_is_an_empty_map),
		cmocka_unit_test(behind_a_dash_the_next_field_moves_up),
		cmocka_unit_test(
	    what_is_indented_behind_a_field_does_not_fall_to_a_block_scalar),
		cmocka_unit_test(a_field_that_was_set_can_be_removed),
		cmocka_unit_test(removing_what_was_added_gives_the_same_bytes),
		cmocka_unit_test(a_field_can_come_back_after_it_was_removed),
		cmocka_unit_test(a_value_and_its_key_have_places),
		cmocka_unit_test(
		    a_text_that_was_made_ahead_is_made_anew_after_an_edit),
		cmocka_unit_test(
		    a_text_that_was_made_ahead_is_forgotten_with_the_edits),
		cmocka_unit_test(a_new_document_starts_with_its_marker),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
