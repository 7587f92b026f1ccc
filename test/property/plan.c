#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "../../lib/opgave/plan.h"
#include "../support/opgaven.h"

/*
 * What is said of two plans at a glance holds when they are worked out.
 */

static struct arena *arena;
static struct opgaven made;

/* What the windows of two plans promise, months keep. */
static void
a_plan_that_can_shift_shifts_a_month_or_more(void **unused)
{
	struct document *d = arena_alloc(arena, sizeof(*d));
	struct fault f = { 0 };
	struct plans p, q;
	struct plan_match m;
	uint32_t i, seen = 0;
	int32_t n, n2;

	(void)unused;
	for (i = 0; i < 20000; i++) {
		if (!plan_read(arena, NULL, d, opgaven_plan(&made), &p, &f) ||
		    !plan_read(arena, NULL, d, opgaven_plan(&made), &q, &f))
			fail_msg("%s", f.text);
		m = plan_match(&p, &q, 0);
		if (m.class != PLAN_SHIFTS)
			continue;
		seen++;
		n = m.a->shifts ? plan_shift(m.a, m.b) : 0;
		n2 = m.b->shifts ? plan_shift(m.b, m.a) : 0;
		assert_true(n > 0 || n2 > 0);
		arena_reset(arena);
		d = arena_alloc(arena, sizeof(*d));
	}
	assert_true(seen > 500);
}

static int
begin(void **unused)
{
	(void)unused;
	arena = arena_new();
	opgaven_begin(&made, arena, random_seed_given(1));
	return 0;
}

static int
end(void **unused)
{
	(void)unused;
	arena_free(arena);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_plan_that_can_shift_shifts_a_month_or_more),
	};

	return cmocka_run_group_tests_name("plan", tests, begin, end);
}
