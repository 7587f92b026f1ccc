#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/yaml/comment.h"
#include "../../support/record.h"

static struct arena *a;
static struct document *d;

static int
begin(void **state)
{
	(void)state;
	a = arena_new();
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(a);
	return 0;
}

/* The list `l` of a document, and its item b. */
static struct value *
list_of(const char *text)
{
	d = record_of(a, text);
	return value_get(d->root, "l");
}

static bool
is_about_b(const char *text)
{
	struct value *item = list_of(text)->first;

	while (item->kind == VALUE_MAP ? value_get(item, "b") == NULL :
	    strcmp(item->text, "b") != 0)
		item = item->next;
	return comment_is_about(d, item);
}

static void
it_stands_before_in_behind_or_below(void **state)
{
	static const char *const about[] = {
		"l:\n  # b\n  - b\n  - c\n",
		"l:\n  - a\n  # b\n  - b\n  - c\n",
		"l:\n  - a\n\n  # b\n\n  - b\n",
		"l:\n  - a: |\n      x\n  # b\n  - b\n",
		"l:\n- a\n# b\n- b\n",
		"l:\n  - b  # b\n  - c\n",
		"l:\n  - b: 1  # b\n    c: 2\n",
		"l:\n  - # b\n    b: 1\n",
		"l:\n  - b: 1\n    # b\n    c: 2\n",
		"l:\n  - b:\n      - x  # b\n    c: 2\n",
		"l:\n  - b: |  # b\n      x\n  - c\n",
		"l:\n  - b: 1\n    # b\n  - c\n",
		"l:\n  - b: 1\n\n    # b\nm: 1\n",
		"l:\n  - b: |\n      x\n    # b\n  - c\n",
		"l:\n  - {b: 1,  # b\n     c: 2}\n",
		"l: [a,\n  # b\n  b, c]\n",
		"l: [a, b,  # b\n  c]\n",
		"l: [a, b  # b\n  ]\n"
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(about) / sizeof(*about); i++)
		if (!is_about_b(about[i]))
			fail_msg("none in %s", about[i]);
}

static void
another_is_not_about_it(void **state)
{
	static const char *const other[] = {
		"# l\nl:  # l\n  - b\n",
		"l:\n  # a\n  - a\n  - b\n",
		"l:\n  - a  # a\n  - b\n",
		"l:\n  - a: 1\n    # a\n  - b\n",
		"l:\n  - b\n  # c\n  - c\n",
		"l:\n  - b\n# m\nm: 1\n",
		"l:\n  - b: '1 # no'\n    \"c # no\": 2\n",
		"l:\n  - b: |\n      # no\n      x\n  - c\n",
		"l: [b, c]  # l\n",
		"l: [a,  # a\n  b]\n"
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(other) / sizeof(*other); i++)
		if (is_about_b(other[i]))
			fail_msg("one in %s", other[i]);
}

static bool
is_beside(const struct value *v)
{
	return comment_is_beside(d, v);
}

static bool
is_in(const struct value *v)
{
	return comment_is_in(d, v);
}

static void
behind_a_key_it_is_beside_the_value(void **state)
{
	(void)state;
	assert_true(is_beside(list_of("l:  # l\n  - b\n")));
	assert_true(is_beside(list_of("l: [b]  # l\n")));
	assert_true(is_beside(list_of("l:  # l\n  [b]\n")));
	assert_false(is_beside(list_of("l:\n  # b\n  - b\n")));
	assert_false(is_beside(list_of("l:\n  - b  # b\n")));
	assert_false(is_beside(list_of("# l\nl: b\n# m\n")));
}

static void
in_a_value_is_from_its_start_to_the_end_of_its_line(void **state)
{
	(void)state;
	assert_true(is_in(list_of("l: b  # l\n")));
	assert_true(is_in(list_of("l:\n  - b  # b\n  - c\n")));
	assert_false(is_in(list_of("l:  # l\n  - b\n# m\n")));
}

static void
what_is_made_has_none(void **state)
{
	struct value *list = list_of("l: [a, b]\n");
	struct fault f;

	(void)state;
	assert_true(document_remove(d, list->first, &f));
	assert_false(comment_is_about(d, list->first));
	assert_false(comment_is_in(d, list));
	assert_false(comment_is_beside(d, list));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_stands_before_in_behind_or_below),
		cmocka_unit_test(another_is_not_about_it),
		cmocka_unit_test(behind_a_key_it_is_beside_the_value),
		cmocka_unit_test(
		    in_a_value_is_from_its_start_to_the_end_of_its_line),
		cmocka_unit_test(what_is_made_has_none),
	};

	return cmocka_run_group_tests_name("yaml/comment", tests, begin, end);
}
