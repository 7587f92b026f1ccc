#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/number.h"
#include "../../../lib/opgave/rank-private.h"
#include "../../support/random.h"

enum { MOST = 1100 };

static struct random chance;
static struct arena *a;

static int
from_the_most(const void *x, const void *y)
{
	int32_t p = *(const int32_t *)x, q = *(const int32_t *)y;

	return p < q ? 1 : -(p > q);
}

/* Few values, so that many are equal, or many. */
static int32_t
any_value(size_t round)
{
	return (int32_t)random_below(&chance, round % 2 ? 5 : 1 << 30) -
	    (round % 2 ? 2 : 1 << 29);
}

static void
check_sorted(size_t count, size_t round, bool wide)
{
	int32_t *values = arena_array(a, count, RANK_LANES * sizeof(*values));
	int32_t *rows = arena_array(a, count + 1, RANK_LANES * sizeof(*rows));
	int32_t *lane = arena_array(a, count, sizeof(*lane));
	struct rank_sorter *s = rank_sorter(a, count);
	size_t i, l;

	for (i = 0; i < count * RANK_LANES; i++)
		values[i] = any_value(round);
	rank_sort(s, values, wide, rows);
	for (l = 0; l < RANK_LANES; l++) {
		for (i = 0; i < count; i++)
			lane[i] = values[i * RANK_LANES + l];
		qsort(lane, count, sizeof(*lane), from_the_most);
		assert_int_equal(rows[l], INT32_MAX);
		for (i = 0; i < count; i++)
			assert_int_equal(rows[(i + 1) * RANK_LANES + l],
			    lane[i]);
	}
	arena_reset(a);
}

static void
each_lane_is_sorted_however_many_there_are(void **state)
{
	size_t n;

	(void)state;
	for (n = 0; n <= MOST; n += n < 70 ? 1 : 103) {
		check_sorted(n, n, false);
		check_sorted(n, n + 1, false);
		if (RANK_IS_WIDE) {
			check_sorted(n, n, true);
			check_sorted(n, n + 1, true);
		}
	}
}

/* A processor that does eight lanes at once finds what any other finds. */
static void
the_width_of_a_processor_does_not_show(void **state)
{
	static const int64_t weights[] = { 30 * NUMBER_ONE, 50 * NUMBER_ONE,
	    20 * NUMBER_ONE };
	struct rank_place one[90], other[90];
	struct rank_term terms[90 * 3];
	uint64_t marks[90];
	struct rank r = { 90, 3, terms, marks, weights, 7 };
	struct rank_draws *d = rank_draw(a, weights, 3, NULL, 0, 1003, 4);
	size_t i;

	(void)state;
	if (!RANK_IS_WIDE)
		skip();
	for (i = 0; i < 90 * 3; i++) {
		terms[i].low = (int32_t)random_below(&chance, 300) - 150;
		terms[i].high = terms[i].low +
		    (int32_t)random_below(&chance, 4) * 10;
		marks[i / 3] = i / 3;
	}
	rank_places(a, &r, one);
	memcpy(other, one, sizeof(one));
	rank_try(a, &r, d, one);
	d->wide = false;
	rank_try(a, &r, d, other);
	assert_memory_equal(one, other, sizeof(one));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_lane_is_sorted_however_many_there_are),
		cmocka_unit_test(the_width_of_a_processor_does_not_show)
	};
	int failed;

	random_seed(&chance, 1);
	a = arena_new();
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_free(a);
	return failed;
}
