#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "../../../lib/yaml/document.h"
#include "../../../lib/yaml/parse.h"

/* What a test does to the root of a document. */
typedef void (*edit_root)(struct document *d, struct value *root);

static void
becomes(const char *before, edit_root edit, const char *after)
{
	struct arena *a = arena_new();
	struct parse p = { .bytes = before, .size = strlen(before) };
	struct buffer text = { .size = 0 };
	struct document d;

	parse_documents(a, &p, 1);
	assert_non_null(p.root);
	d = (struct document){ .bytes = before, .size = p.size,
	    .root = p.root, .odd = p.odd, .arena = a };
	edit(&d, d.root);
	document_text(&d, false, &text);
	assert_string_equal(buffer_text(&text), after);
	buffer_free(&text);
	arena_free(a);
}

static void
add(struct document *d, struct value *root)
{
	struct fault f;

	assert_true(document_set(d, root, "c",
	    value_text(d->arena, "new"), &f));
}

static void
set_a(struct document *d, struct value *root)
{
	struct fault f;

	assert_true(document_set(d, root, "a",
	    value_text(d->arena, "new"), &f));
}

static void
remove_a(struct document *d, struct value *root)
{
	struct fault f;

	assert_true(document_remove(d, value_get(root, "a"), &f));
}

static void
remove_b(struct document *d, struct value *root)
{
	struct fault f;

	assert_true(document_remove(d, value_get(root, "b"), &f));
}

static void
remove_b_and_add(struct document *d, struct value *root)
{
	remove_b(d, root);
	add(d, root);
}

static void
a_flow_map_without_comments_is_written_anew(void **state)
{
	(void)state;
	becomes("{a: 1 ,\n b: 2,}\n", add, "{a: 1, b: 2, c: new}\n");
}

static void
a_new_field_stands_on_its_own_line_where_the_others_do(void **state)
{
	(void)state;
	becomes("{\n  a: 1, # x\n  b: 2  # y\n  # z\n}\n", add,
	    "{\n  a: 1, # x\n  b: 2,  # y\n  c: new\n  # z\n}\n");
	becomes("{\n  a: 1, # x\n  b: 2, # y\n} # z\n", add,
	    "{\n  a: 1, # x\n  b: 2, # y\n  c: new\n} # z\n");
	becomes("{a: 1, # x\n b: 2}\n", add, "{a: 1, # x\n b: 2, c: new}\n");
}

static void
a_new_value_leaves_the_comments_around_it(void **state)
{
	(void)state;
	becomes("{ # w\n  a: 1, # x\n  b: 2 # y\n}\n", set_a,
	    "{ # w\n  a: new, # x\n  b: 2 # y\n}\n");
	becomes("{ # w\n  a: , # x\n  b: 2 # y\n}\n", set_a,
	    "{ # w\n  a: new, # x\n  b: 2 # y\n}\n");
}

static void
a_comma_goes_with_what_is_removed(void **state)
{
	(void)state;
	becomes("{ # w\n  a: 1, # x\n  b: 2 # y\n}\n", remove_a,
	    "{ # w\n   # x\n  b: 2 # y\n}\n");
	becomes("{ # w\n  a: 1, # x\n  b: 2 # y\n}\n", remove_b,
	    "{ # w\n  a: 1 # x\n   # y\n}\n");
	becomes("{ # w\n  a: 1,\n  b: 2\n}\n", remove_b_and_add,
	    "{ # w\n  a: 1,\n  c: new\n  \n}\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_flow_map_without_comments_is_written_anew),
		cmocka_unit_test(
		    a_new_field_stands_on_its_own_line_where_the_others_do),
		cmocka_unit_test(a_new_value_leaves_the_comments_around_it),
		cmocka_unit_test(a_comma_goes_with_what_is_removed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
