#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/opgave/choose.h"
#include "../../support/random.h"

enum { MANY = 200, PAIRS = 300, PLACES = 20 };

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

/* 0/1 knapsacks with their optimal sets; items are numbered from 1.  The first
 * to the last but one are P01 to P07 of J. Burkardt's knapsack_01 (after
 * Martello and Toth, Knapsack Problems, 1990), the last one is its P08. */
static const struct knapsack {
	int64_t budget, optimum;
	uint32_t count;
	int64_t values[24], costs[24];
	const char *set;
} knapsacks[] = {
	{ 165, 309, 10, { 92, 57, 49, 68, 60, 43, 67, 84, 87, 72 },
	    { 23, 31, 29, 44, 53, 38, 63, 85, 89, 82 }, "1111010000" },
	{ 26, 51, 5, { 24, 13, 23, 15, 16 }, { 12, 7, 11, 8, 9 }, "01110" },
	{ 190, 150, 6, { 50, 50, 64, 46, 50, 5 },
	    { 56, 59, 80, 64, 75, 17 }, "110010" },
	{ 50, 107, 7, { 70, 20, 39, 37, 7, 5, 10 },
	    { 31, 10, 20, 19, 4, 3, 6 }, "1001000" },
	{ 104, 900, 8, { 350, 400, 450, 20, 70, 8, 5, 5 },
	    { 25, 35, 45, 5, 25, 3, 2, 2 }, "10111011" },
	{ 170, 1735, 7, { 442, 525, 511, 593, 546, 564, 617 },
	    { 41, 50, 49, 59, 55, 57, 60 }, "0101001" },
	{ 750, 1458, 15, { 135, 139, 149, 150, 156, 163, 173, 184, 192, 201,
	    210, 214, 221, 229, 240 }, { 70, 73, 77, 80, 82, 87, 90, 94, 98,
	    106, 110, 113, 115, 118, 120 }, "101010111000011" },
	{ 6404180, 13549094, 24, { 825594, 1677009, 1676628, 1523970, 943972,
	    97426, 69666, 1296457, 1679693, 1902996, 1844992, 1049289,
	    1252836, 1319836, 953277, 2067538, 675367, 853655, 1826027, 65731,
	    901489, 577243, 466257, 369261 }, { 382745, 799601, 909247,
	    729069, 467902, 44328, 34610, 698150, 823460, 903959, 853665,
	    551830, 610856, 670702, 488960, 951111, 323046, 446298, 931161,
	    31385, 496951, 264724, 224916, 169684 },
	    "110111000110100100000111" }
};

static const char *
as_bits(const struct choose_set *set, uint32_t count)
{
	char *text = arena_alloc(a, count + 1);
	uint32_t i;

	memset(text, '0', count);
	for (i = 0; i < set->count; i++)
		text[set->items[i]] = '1';
	return text;
}

static void
published_knapsacks_have_their_optimum(void **state)
{
	const struct knapsack *k = knapsacks;
	struct choose_result r;

	(void)state;
	for (; k < knapsacks + sizeof(knapsacks) / sizeof(*knapsacks); k++) {
		struct choose_problem p = { .count = k->count,
		    .values = k->values, .costs = k->costs,
		    .budget = k->budget, .places = k->count };

		r = choose_best(choose_new(a, &p));
		assert_true(r.proved);
		assert_int_equal(r.sets[0].value, k->optimum);
		assert_int_equal(r.bound, k->optimum);
		assert_string_equal(as_bits(&r.sets[0], k->count), k->set);
	}
}

static const char *
chosen(struct choose_problem p)
{
	struct choose_result r;

	r = choose_best(choose_new(a, &p));
	assert_true(r.proved);
	return r.count == 0 ? "none" : as_bits(&r.sets[0], p.count);
}

static void
what_is_worth_nothing_or_less_does_not_fill_a_place(void **state)
{
	static const int64_t values[] = { 10, 0, -1, 5 };
	static const struct choose_pair pairs[] = { { 0, 2, 1 }, { 1, 3, -1 } };
	struct choose_problem p = { .count = 4, .values = values,
	    .places = 4 };

	(void)state;
	assert_string_equal(chosen(p), "1001");
	p.pairs = pairs;
	p.pair_count = 2;
	assert_string_equal(chosen(p), "1001");
}

static void
a_pair_can_beat_two_that_are_better_alone(void **state)
{
	static const int64_t values[] = { 10, 9, 6, 5 };
	static const struct choose_pair gain[] = { { 2, 3, 9 } };
	static const struct choose_pair both[] = { { 2, 3, 9 }, { 0, 1, -9 } };
	struct choose_problem p = { .count = 4, .values = values,
	    .places = 2, .pairs = gain, .pair_count = 1 };

	(void)state;
	assert_string_equal(chosen(p), "0011");
	p.places = 3;
	assert_string_equal(chosen(p), "1011");
	p.pairs = both;
	p.pair_count = 2;
	p.places = 4;
	assert_string_equal(chosen(p), "1011");
}

static void
one_that_needs_another_brings_it_or_stays_away(void **state)
{
	static const int64_t values[] = { 10, -3, 6 };
	static const struct choose_tie needs[] = { { 0, 1 } };
	static const struct choose_tie circle[] = { { 0, 1 }, { 1, 2 },
	    { 2, 0 } };
	static const uint8_t out[] = { CHOOSE_FREE, CHOOSE_OUT, CHOOSE_FREE };
	struct choose_problem p = { .count = 3, .values = values,
	    .places = 2, .needs = needs, .need_count = 1 };

	(void)state;
	assert_string_equal(chosen(p), "110");
	p.places = 1;
	assert_string_equal(chosen(p), "001");
	p.places = 3;
	p.fates = out;
	assert_string_equal(chosen(p), "001");
	p.fates = NULL;
	p.needs = circle;
	p.need_count = 3;
	assert_string_equal(chosen(p), "111");
	p.places = 2;
	assert_string_equal(chosen(p), "000");
}

static void
of_two_that_exclude_each_other_one_is_taken(void **state)
{
	static const int64_t values[] = { 10, 8, 6 };
	static const struct choose_tie excludes[] = { { 1, 0 } };
	static const uint8_t in[] = { CHOOSE_FREE, CHOOSE_IN, CHOOSE_FREE };
	static const uint8_t both[] = { CHOOSE_IN, CHOOSE_IN, CHOOSE_FREE };
	struct choose_problem p = { .count = 3, .values = values,
	    .places = 2, .excludes = excludes, .exclude_count = 1 };

	(void)state;
	assert_string_equal(chosen(p), "101");
	p.fates = in;
	assert_string_equal(chosen(p), "011");
	p.fates = both;
	assert_string_equal(chosen(p), "none");
}

static void
a_saving_pays_for_another(void **state)
{
	static const int64_t values[] = { 10, -2, 3 };
	static const int64_t costs[] = { 100, -60, 40 };
	struct choose_problem p = { .count = 3, .values = values,
	    .costs = costs, .budget = 40, .places = 3 };

	(void)state;
	assert_string_equal(chosen(p), "110");
	p.budget = 39;
	assert_string_equal(chosen(p), "011");
	p.budget = -61;
	assert_string_equal(chosen(p), "none");
}

enum { HARD = 41 };

/* Even costs and an odd budget that cannot be filled: a search would have to
 * look at nearly all sets. */
static struct choose_problem
too_hard_for_a_search(int64_t of[HARD])
{
	uint32_t i;

	for (i = 0; i < HARD - 1; i++)
		of[i] = 60 + 2 * (i * 37 % 41);
	of[HARD - 1] = 1503;
	return (struct choose_problem){ .count = HARD, .values = of,
	    .costs = of, .budget = 1501, .places = 14 };
}

static void
a_knapsack_too_hard_for_a_search_is_done_by_a_table(void **state)
{
	int64_t both[HARD];
	struct choose_problem p = too_hard_for_a_search(both);
	struct choose_result r;
	struct choose *c;
	uint32_t i;

	(void)state;
	c = choose_new(a, &p);
	r = choose_best(c);
	assert_true(r.proved);
	assert_int_equal(r.sets[0].value, 1500);
	assert_int_equal(r.sets[0].cost, 1500);
	r = choose_several(c, &r.sets[0], 3);
	assert_true(r.proved);
	assert_int_equal(r.count, 3);
	assert_int_equal(r.sets[2].value, 1500);
	/* where a table does not fit, it says how good it may be */
	for (i = 0; i < HARD; i++)
		both[i] *= 1000000;
	both[HARD - 1] += 1;
	p.budget = 1501000001;
	r = choose_best(choose_new(a, &p));
	assert_false(r.proved);
	assert_int_equal(r.sets[0].value, 1500000000);
	assert_in_range(r.bound, 1500000000, 1501100000);
}

static void
tables_one_after_another_share_their_room(void **state)
{
	int64_t both[HARD];
	struct choose_problem p = too_hard_for_a_search(both);
	struct choose *c = choose_new(a, &p);
	size_t before = arena_used(a), table;
	uint32_t i;

	(void)state;
	assert_true(choose_best(c).proved);
	table = arena_used(a) - before;
	assert_in_range(table, 1 << 20, 1 << 25);
	for (i = 0; i < HARD - 1; i++)
		assert_true(choose_with(c, i).proved);
	assert_in_range(arena_used(a) - before, table, table + table / 10);
}

static struct choose_pair pairs[PAIRS];
static int64_t values[MANY], costs[MANY];

static struct choose_problem
many(uint64_t seed, bool alike)
{
	static const int64_t effects[] = { 50, 100, 200, -50, -100, -200 };
	struct random r;
	uint32_t i, b;

	random_seed(&r, seed);
	for (i = 0; i < MANY; i++) {
		costs[i] = ((int64_t)random_below(&r, 200) + 1) * 5000;
		values[i] = alike ? costs[i] / 5000 + 100 :
		    (int64_t)random_below(&r, 700);
	}
	for (i = 0; i < PAIRS; i++) {
		pairs[i].a = (uint32_t)random_below(&r, MANY);
		b = (uint32_t)random_below(&r, MANY - 1);
		pairs[i].b = b < pairs[i].a ? b : b + 1;
		pairs[i].effect = effects[random_below(&r, 6)];
	}
	return (struct choose_problem){ .count = MANY, .values = values,
	    .places = PLACES, .pairs = pairs, .pair_count = PAIRS };
}

/* No more work than a second's. */
static void
twenty_of_two_hundred_are_proved(void **state)
{
	struct choose_problem p;
	struct choose_result r;
	uint64_t seed;

	(void)state;
	for (seed = 1; seed <= 4; seed++) {
		p = many(seed, seed % 2 == 0);
		r = choose_best(choose_new(a, &p));
		assert_true(r.proved);
		p.costs = costs;
		p.budget = 5000 * 1000;
		r = choose_best(choose_new(a, &p));
		assert_true(r.proved);
		assert_in_range(r.sets[0].cost, 1, p.budget);
		r = choose_several(choose_new(a, &p), &r.sets[0], 3);
		assert_true(r.proved);
		assert_int_equal(r.count, 3);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(published_knapsacks_have_their_optimum),
		cmocka_unit_test(
		    what_is_worth_nothing_or_less_does_not_fill_a_place),
		cmocka_unit_test(a_pair_can_beat_two_that_are_better_alone),
		cmocka_unit_test(
		    one_that_needs_another_brings_it_or_stays_away),
		cmocka_unit_test(of_two_that_exclude_each_other_one_is_taken),
		cmocka_unit_test(a_saving_pays_for_another),
		cmocka_unit_test(
		    a_knapsack_too_hard_for_a_search_is_done_by_a_table),
		cmocka_unit_test(tables_one_after_another_share_their_room),
		cmocka_unit_test(twenty_of_two_hundred_are_proved)
	};

	return cmocka_run_group_tests_name("choose", tests, begin, end);
}
