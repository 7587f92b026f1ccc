#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/meet-lists.h"

static struct arena *a;

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

/* Numbers in the order of a walk. */
static const char *
walk(const struct lists *l, uint32_t block, uint32_t key, uint32_t number)
{
	const struct lists_list *list, *end;
	const struct lists_entry *e;
	const char *text = "";
	struct lists_walk w;

	for (list = lists_of(l, block, key, &end); list < end; list++) {
		text = arena_format(a, "%s|", text);
		w = lists_walk(list, number);
		while ((e = lists_next(&w)) != NULL)
			text = arena_format(a, "%s %u", text,
			    (unsigned)e->opgave);
	}
	return text;
}

static void
a_walk_goes_from_near_to_far_and_of_two_the_lower_first(void **state)
{
	static const uint32_t numbers[] = { 9, 1, 4, 5, 6, 3 };
	struct lists l = lists_new(a);
	size_t i;

	(void)state;
	for (i = 0; i < 6; i++)
		lists_add(&l, (struct lists_entry){ .opgave = numbers[i] });
	lists_sort(&l, 1);
	assert_string_equal(walk(&l, 0, 0, 5), "| 5 4 6 3 1 9");
	assert_string_equal(walk(&l, 0, 0, 0), "| 1 3 4 5 6 9");
	assert_string_equal(walk(&l, 0, 0, 20), "| 9 6 5 4 3 1");
	assert_string_equal(walk(&l, 0, 0, 2), "| 1 3 4 5 6 9");
}

static void
a_list_holds_what_is_alike_and_nobody_twice(void **state)
{
	struct lists l = lists_new(a);

	(void)state;
	lists_add(&l, (struct lists_entry){ .block = 2, .key = 7, .opgave = 1 });
	lists_add(&l, (struct lists_entry){ .block = 2, .key = 7, .opgave = 1 });
	lists_add(&l, (struct lists_entry){ .block = 2, .key = 7, .opgave = 2,
	    .aanpak = true });
	lists_add(&l, (struct lists_entry){ .block = 2, .key = 7, .opgave = 3,
	    .detail = { .said = 1 } });
	lists_add(&l, (struct lists_entry){ .block = 2, .key = 6, .opgave = 4 });
	lists_add(&l, (struct lists_entry){ .block = 0, .key = 7, .opgave = 5 });
	lists_sort(&l, 4);
	assert_string_equal(walk(&l, 2, 7, 0), "| 2| 1| 3");
	assert_string_equal(walk(&l, 2, 6, 0), "| 4");
	assert_string_equal(walk(&l, 0, 7, 0), "| 5");
	assert_string_equal(walk(&l, 1, 7, 0), "");
	assert_string_equal(walk(&l, 3, 7, 0), "");
	assert_string_equal(walk(&l, 2, 8, 0), "");
}

static void
none_is_well(void **state)
{
	struct lists l = lists_new(a);

	(void)state;
	lists_sort(&l, 1);
	assert_string_equal(walk(&l, 0, 0, 0), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    a_walk_goes_from_near_to_far_and_of_two_the_lower_first),
		cmocka_unit_test(a_list_holds_what_is_alike_and_nobody_twice),
		cmocka_unit_test(none_is_well),
	};

	return cmocka_run_group_tests_name("opgave/meet-lists", tests, begin,
	    end);
}
