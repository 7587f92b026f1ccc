#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/yaml/patch.h"

static void
put(struct patches *ps, size_t from, size_t to, const char *text, int depth)
{
	patch_add(ps, (struct patch){ from, to, ps->text.size, strlen(text),
	    depth });
	buffer_add_text(&ps->text, text);
}

static void
writes(struct patches *ps, const char *source, const char *expected)
{
	struct source s = { source, strlen(source) };
	struct buffer out = { 0 };

	patch_write(ps, &s, &out);
	assert_string_equal(buffer_text(&out), expected);
	buffer_free(&out);
	patch_free(ps);
}

static void
no_patches_give_the_source(void **state)
{
	struct patches ps = { { 0 }, { 0 } };

	(void)state;
	patch_cut(&ps, 3, 3);
	writes(&ps, "abc", "abc");
}

static void
patches_may_come_in_any_order(void **state)
{
	struct patches ps = { { 0 }, { 0 } };

	(void)state;
	put(&ps, 6, 6, "!", 0);
	put(&ps, 0, 1, "X", 0);
	patch_cut(&ps, 2, 4);
	writes(&ps, "abcdef", "Xbef!");
}

static void
what_one_cuts_another_cannot_bring_back(void **state)
{
	struct patches ps = { { 0 }, { 0 } };

	(void)state;
	patch_cut(&ps, 1, 5);
	put(&ps, 2, 3, "X", 0);
	put(&ps, 4, 6, "Y", 0);
	writes(&ps, "abcdefg", "aXYg");
}

static void
at_one_place_the_deeper_comes_first_then_the_earlier(void **state)
{
	struct patches ps = { { 0 }, { 0 } };

	(void)state;
	put(&ps, 1, 1, "1", 1);
	put(&ps, 1, 1, "2", 2);
	put(&ps, 1, 1, "3", 2);
	put(&ps, 1, 2, "4", 9);
	writes(&ps, "ab", "a2314");
}

static void
whole_lines_at_a_place_are_seen(void **state)
{
	struct patches ps = { { 0 }, { 0 } };

	(void)state;
	put(&ps, 1, 1, "x", 0);
	put(&ps, 2, 4, "x\n", 0);
	assert_false(patch_adds_lines(&ps, 1));
	assert_false(patch_adds_lines(&ps, 2));
	assert_true(patch_adds_lines(&ps, 4));
	patch_free(&ps);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_patches_give_the_source),
		cmocka_unit_test(patches_may_come_in_any_order),
		cmocka_unit_test(what_one_cuts_another_cannot_bring_back),
		cmocka_unit_test(
		    at_one_place_the_deeper_comes_first_then_the_earlier),
		cmocka_unit_test(whole_lines_at_a_place_are_seen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
