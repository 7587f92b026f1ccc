#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/sweep.h"
#include "../../support/record.h"

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

enum { MOST = 8 };

static struct plan plans[MOST];
static struct sweep_entry entries[MOST];

/* A list of plans, numbered as they stand, which is in order of start. */
static struct sweep_list
list_of(const char *const *texts, size_t n)
{
	struct fault f = { 0 };
	struct sweep_list l;
	struct document *d;
	struct plans p;
	size_t i;

	for (i = 0; i < n; i++) {
		d = record_of(a, texts[i]);
		if (!plan_read(a, NULL, d, d->root, &p, &f))
			fail_msg("%s", f.text);
		plans[i] = p.all[0];
		entries[i] = (struct sweep_entry){ .opgave = (uint32_t)i,
		    .plan = &plans[i] };
	}
	l = sweep_list(a, entries, n);
	sweep_digs(a, &l);
	return l;
}

/* The numbers of a walk from one of them. */
static const char *
walk(const struct sweep_list *l, size_t from, enum sweep_condition c)
{
	struct sweep_walk w = sweep_walk(l, &plans[from], (uint32_t)from, c,
	    2);
	const struct sweep_entry *e;
	const char *text = "";

	while ((e = sweep_next(&w)) != NULL)
		text = arena_format(a, "%s %u", text, (unsigned)e->opgave);
	return text;
}

static const char *const texts[] = {
	"periode: 2026",
	"periode: 2028..2031\ngraafrust: 2040",
	"periode: 2029-03",
	"periode: 2029-06\nspeelruimte: 2029-03..2030",
	"periode: 2031",
	"periode: 2032",
	"periode: 2039"
};

static void
a_walk_finds_what_meets_the_condition_nearest_start_first(void **state)
{
	struct sweep_list l = list_of(texts, 7);

	(void)state;
	assert_string_equal(walk(&l, 2, SWEEP_OVERLAP), " 2 1");
	assert_string_equal(walk(&l, 3, SWEEP_REACHED), " 3 2 1");
	assert_string_equal(walk(&l, 2, SWEEP_REACHES), " 2 3 1");
	assert_string_equal(walk(&l, 2, SWEEP_STARTS), " 2 3 1 4");
}

static void
a_street_that_must_stay_closed_is_found_from_both_sides(void **state)
{
	struct sweep_list l = list_of(texts, 7);

	(void)state;
	assert_string_equal(walk(&l, 1, SWEEP_RESTS), " 5 6");
	assert_string_equal(walk(&l, 2, SWEEP_RESTS), "");
	assert_string_equal(walk(&l, 6, SWEEP_RESTED), " 1");
	assert_string_equal(walk(&l, 0, SWEEP_RESTED), "");
	l = list_of(texts + 2, 5);
	assert_string_equal(walk(&l, 4, SWEEP_RESTED), "");
}

static void
streets_that_open_twice_whenever_the_works_start_are_found(void **state)
{
	static const char *const dug[] = {
		"periode: 2025",
		"periode: 2026\nspeelruimte: 2020..2026",
		"periode: 2028",
		"periode: 2029..2034\nduur: 3",
		"periode: 2030\nspeelruimte: 2030..",
		"periode: 2030\nspeelruimte: 2030..2031"
	};
	struct sweep_list l = list_of(dug, 6);

	(void)state;
	/* within two years */
	assert_string_equal(walk(&l, 2, SWEEP_TWICE), " 2");
	assert_string_equal(walk(&l, 1, SWEEP_TWICE), " 0");
	/* 3 is at the same time */
	assert_string_equal(walk(&l, 5, SWEEP_TWICE), " 5 3");
	l = list_of(dug + 2, 1);
	assert_string_equal(walk(&l, 0, SWEEP_TWICE), " 0");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    a_walk_finds_what_meets_the_condition_nearest_start_first),
		cmocka_unit_test(
		    a_street_that_must_stay_closed_is_found_from_both_sides),
		cmocka_unit_test(
		    streets_that_open_twice_whenever_the_works_start_are_found),
	};

	return cmocka_run_group_tests_name("opgave/sweep", tests, begin, end);
}
