#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../lib/base/number.h"
#include "../../../lib/opgave/rank.h"

enum { DRAWS = 10000, MOST = 1200, FEW = 8 };

static struct arena *a;
static struct rank_term terms[MOST * FEW];
static uint64_t marks[MOST];
static int64_t weights[FEW];
static struct rank_place places[MOST];
static struct rank r;

static int
begin(void **state)
{
	(void)state;
	a = arena_new();
	r = (struct rank){ .terms = terms, .marks = marks,
	    .weights = weights, .first = 1 };
	return 0;
}

static int
end(void **state)
{
	(void)state;
	arena_free(a);
	return 0;
}

/* Criteria with these weights, in points; up to a 0. */
static void
weigh(const int *points)
{
	for (r.criteria = 0; points[r.criteria] > 0; r.criteria++)
		weights[r.criteria] = points[r.criteria] * NUMBER_ONE;
}

/* An opgave with these terms, in tenths. */
static void
compete(const int *tenths)
{
	size_t j;

	for (j = 0; j < r.criteria; j++)
		terms[r.count * r.criteria + j] =
		    (struct rank_term){ tenths[j], tenths[j] };
	marks[r.count] = r.count;
	r.count++;
}

static void
try(size_t draws, uint64_t seed, const size_t *order, size_t ordered)
{
	rank_places(a, &r, places);
	rank_try(a, &r, rank_draw(a, weights, r.criteria, order, ordered,
	    draws, seed), places);
}

#define WEIGH(...) weigh((const int[]){ __VA_ARGS__, 0 })
#define COMPETE(...) compete((const int[]){ __VA_ARGS__ })

/* A (1,0), B (0,1), C (0.6,0.6) on two criteria of 50 points. */
static void
three(void)
{
	WEIGH(50, 50);
	COMPETE(500, 0);
	COMPETE(0, 500);
	COMPETE(300, 300);
}

static void
equal_ones_share_a_place(void **state)
{
	static const size_t expected[] = { 2, 1, 4, 2 };
	size_t i;

	(void)state;
	WEIGH(60, 40);
	COMPETE(300, 100);
	COMPETE(600, 0);
	COMPETE(-10, 0);
	COMPETE(100, 300);
	rank_places(a, &r, places);
	for (i = 0; i < 4; i++) {
		assert_int_equal(places[i].place, expected[i]);
		assert_int_equal(places[i].best, expected[i]);
		assert_int_equal(places[i].worst, expected[i]);
		assert_int_equal(places[i].top, 0);
	}
}

static void
what_is_unknown_counts_with_its_low_end(void **state)
{
	(void)state;
	WEIGH(100);
	COMPETE(100);
	COMPETE(200);
	terms[0].high = 900;
	rank_places(a, &r, places);
	assert_int_equal(places[0].place, 2);
	assert_int_equal(rank_if_high(&r, 0, 0), 1);
	terms[0].high = 200;
	assert_int_equal(rank_if_high(&r, 0, 0), 1);
	terms[0].high = 199;
	assert_int_equal(rank_if_high(&r, 0, 0), 2);
}

/* p of DRAWS, within four standard errors. */
static void
assert_share(size_t n, double p)
{
	double off = (double)n - p * DRAWS;

	assert_true(off * off <= 16 * p * (1 - p) * DRAWS);
}

static void
acceptability_is_what_can_be_computed(void **state)
{
	(void)state;
	three();
	try(DRAWS, 1, NULL, 0);
	assert_share(places[0].top, 0.4);
	assert_share(places[1].top, 0.4);
	assert_share(places[2].top, 0.2);
	assert_int_equal(places[0].top + places[1].top + places[2].top,
	    DRAWS);
	assert_int_equal(places[0].best, 1);
	assert_int_equal(places[0].worst, 3);
	assert_int_equal(places[2].worst, 2);
	r.first = 2;
	try(DRAWS, 2, NULL, 0);
	assert_share(places[0].top, 0.5);
	assert_share(places[1].top, 0.5);
	assert_int_equal(places[2].top, DRAWS);
}

static void
it_does_not_depend_on_the_weights_of_now(void **state)
{
	(void)state;
	WEIGH(90, 10);
	COMPETE(900, 0);
	COMPETE(0, 100);
	COMPETE(540, 60);
	try(DRAWS, 1, NULL, 0);
	assert_share(places[0].top, 0.4);
	assert_share(places[1].top, 0.4);
	assert_share(places[2].top, 0.2);
}

static void
an_order_of_importance_is_respected(void **state)
{
	static const size_t order[] = { 1, 0 };

	(void)state;
	three();
	try(DRAWS, 1, order, 2);
	/* w of the second is uniform on 1/2 .. 1 */
	assert_int_equal(places[0].top, 0);
	assert_share(places[1].top, 0.8);
	assert_share(places[2].top, 0.2);
}

static void
drawn_weights_are_all_there_is(void **state)
{
	static const size_t order[] = { 3, 1 };
	struct rank_draws *d;
	size_t i, j;
	int32_t sum;

	(void)state;
	WEIGH(10, 20, 30, 40);
	d = rank_draw(a, weights, 4, order, 2, 1001, 7);
	for (i = 0; i < 1001; i++) {
		for (j = 0, sum = 0; j < 4; j++)
			sum += rank_drawn(d, i, j);
		assert_true(abs(sum - RANK_ALL) <= 200);
		assert_true(rank_drawn(d, i, 3) >= rank_drawn(d, i, 1) - 100);
	}
}

/* The mean of the largest of n pieces is (1 + 1/2 + ... + 1/n) / n. */
static void
drawn_weights_are_uniform_on_the_simplex(void **state)
{
	static const size_t order[] = { 2, 0, 1 };
	struct rank_draws *d;
	double sum[3] = { 0 };
	size_t i, j;

	(void)state;
	WEIGH(20, 30, 50);
	d = rank_draw(a, weights, 3, order, 3, DRAWS, 1);
	for (i = 0; i < DRAWS; i++)
		for (j = 0; j < 3; j++)
			sum[j] += (double)rank_drawn(d, i, j) / RANK_ALL /
			    DRAWS;
	assert_true(sum[2] > 0.606 && sum[2] < 0.616);	/* 11/18 */
	assert_true(sum[0] > 0.273 && sum[0] < 0.283);	/* 5/18 */
	assert_true(sum[1] > 0.106 && sum[1] < 0.116);	/* 2/18 */
}

static void
what_is_unknown_is_drawn_between_its_ends(void **state)
{
	(void)state;
	WEIGH(100);
	COMPETE(0);
	COMPETE(250);
	terms[0].high = 1000;
	try(DRAWS, 1, NULL, 0);
	assert_share(places[0].top, 0.75);
	assert_int_equal(places[0].top + places[1].top, DRAWS);
	/* never outside */
	terms[0] = (struct rank_term){ -10, 249 };
	try(DRAWS, 1, NULL, 0);
	assert_int_equal(places[0].top, 0);
	assert_int_equal(places[0].best, 2);
}

static void
two_that_are_unknown_alike_are_drawn_apart(void **state)
{
	(void)state;
	WEIGH(100);
	COMPETE(0);
	COMPETE(0);
	terms[0].high = terms[1].high = 1000;
	try(DRAWS, 1, NULL, 0);
	assert_share(places[0].top, 0.5);
	assert_share(places[1].top, 0.5);
}

static void
equal_ones_are_equal_in_every_draw(void **state)
{
	(void)state;
	three();
	COMPETE(300, 300);
	try(DRAWS, 1, NULL, 0);
	assert_int_equal(places[2].top, places[3].top);
	assert_int_equal(places[2].worst, 2);
	assert_int_equal(places[3].worst, 2);
	assert_int_equal(places[0].worst, 4);
}

static void
a_part_of_a_block_is_not_counted_for_a_whole_one(void **state)
{
	size_t draws;

	(void)state;
	WEIGH(100);
	COMPETE(10);
	COMPETE(20);
	for (draws = 0; draws < 40; draws++) {
		try(draws, 1, NULL, 0);
		assert_int_equal(places[1].top, draws);
		assert_int_equal(places[0].top, 0);
	}
}

static void
more_draws_begin_with_the_same_ones(void **state)
{
	struct rank_draws *few, *many;
	size_t i;

	(void)state;
	WEIGH(20, 30, 50);
	few = rank_draw(a, weights, 3, NULL, 0, 10, 5);
	many = rank_draw(a, weights, 3, NULL, 0, 50, 5);
	for (i = 0; i < 10; i++)
		assert_int_equal(rank_drawn(few, i, 1),
		    rank_drawn(many, i, 1));
	many = rank_draw(a, weights, 3, NULL, 0, 10, 6);
	assert_int_not_equal(rank_drawn(few, 0, 1), rank_drawn(many, 0, 1));
}

/* Many are sorted in another way than few: the places are the same ones. */
static void
the_place_of_a_few_among_many_is_the_same(void **state)
{
	struct rank_place alone[60];
	size_t i, j;

	(void)state;
	WEIGH(25, 25, 25, 25);
	for (i = 0; i < 60; i++) {
		int t[4];

		for (j = 0; j < 4; j++)
			t[j] = (int)((i * 37 + j * 101 + i * i * j) % 240);
		compete(t);
	}
	terms[5].high = 250;
	terms[60].low = -100;
	r.first = 5;
	try(1003, 3, NULL, 0);
	memcpy(alone, places, sizeof(alone));
	/* those that come after all others */
	for (i = 60; i < 1100; i++)
		COMPETE(-250, -250, -250, -250);
	try(1003, 3, NULL, 0);
	for (i = 0; i < 60; i++) {
		assert_int_equal(places[i].place, alone[i].place);
		assert_int_equal(places[i].best, alone[i].best);
		assert_int_equal(places[i].worst, alone[i].worst);
		assert_int_equal(places[i].top, alone[i].top);
	}
	assert_int_equal(places[60].best, 61);
	assert_int_equal(places[60].worst, 61);
	assert_int_equal(places[1099].best, 61);
	assert_int_equal(places[1099].worst, 61);
}

static void
what_weighs_next_to_nothing_cannot_be_drawn(void **state)
{
	struct rank_draws *d;

	(void)state;
	weights[0] = 100 * NUMBER_ONE - 49999;
	weights[1] = 49999;
	assert_true(rank_is_mute(weights[1]));
	assert_false(rank_is_mute(weights[1] + 1));
	d = rank_draw(a, weights, 2, (const size_t[]){ 1, 0 }, 2, 5, 1);
	assert_int_equal(rank_drawn(d, 3, 1), 0);
	assert_true(abs(rank_drawn(d, 3, 0) - RANK_ALL) <= 100);
}

/* As large as values can be: half a tenth more than the weight. */
static void
the_largest_values_do_not_overflow(void **state)
{
	size_t j;

	(void)state;
	r.criteria = FEW;
	for (j = 0; j < FEW; j++)
		weights[j] = 50000;
	weights[0] = 100 * NUMBER_ONE - 7 * 50000;
	COMPETE(997, 1, 1, 1, 1, 1, 1, 1);
	COMPETE(-997, -1, -1, -1, -1, -1, -1, -1);
	COMPETE(-997, -1, -1, -1, -1, -1, -1, -1);
	for (j = 0; j < FEW; j++)
		terms[2 * FEW + j].high = -terms[2 * FEW + j].low;
	r.first = 2;
	try(DRAWS, 1, NULL, 0);
	assert_int_equal(places[0].worst, 1);
	assert_int_equal(places[0].top, DRAWS);
	assert_int_equal(places[1].best, 2);	/* where it is now */
	assert_int_equal(places[1].top, 0);
	assert_int_equal(places[2].top, DRAWS);
}

/* --- break-even weights --------------------------------------------------- */

static void
an_interval_ends_where_the_order_turns(void **state)
{
	struct rank_even e;

	(void)state;
	three();
	rank_places(a, &r, places);	/* C is first */
	assert_true(rank_even(&r, places, 0, &e));
	/* A is ahead of C from 60, B up to 40 */
	assert_int_equal(e.high.weight, 59900000);
	assert_true(e.high.turns);
	assert_false(e.high.level);
	assert_int_equal(e.high.in, 0);
	assert_int_equal(e.high.out, 2);
	assert_int_equal(e.low.weight, 40100000);
	assert_int_equal(e.low.in, 1);
	assert_int_equal(e.low.out, 2);
}

static void
an_interval_without_a_turn_is_all_there_is(void **state)
{
	struct rank_even e;

	(void)state;
	WEIGH(50, 50);
	COMPETE(300, 300);
	COMPETE(200, 200);
	rank_places(a, &r, places);
	assert_true(rank_even(&r, places, 1, &e));
	assert_false(e.low.turns);
	assert_false(e.high.turns);
	assert_int_equal(e.low.weight, 0);
	assert_int_equal(e.high.weight, 100 * NUMBER_ONE);
}

static void
to_be_equal_at_an_end_is_to_turn_there(void **state)
{
	struct rank_even e;

	(void)state;
	WEIGH(50, 50);
	COMPETE(300, 300);
	COMPETE(300, 200);
	rank_places(a, &r, places);
	assert_true(rank_even(&r, places, 0, &e));
	assert_int_equal(e.high.weight, 99900000);
	assert_true(e.high.turns);
	assert_true(e.high.level);
	assert_false(e.low.turns);
	assert_true(rank_even(&r, places, 1, &e));
	assert_int_equal(e.low.weight, 100000);
	assert_true(e.low.level);
	assert_false(e.high.turns);
}

static void
an_interval_is_never_without_the_weight_of_now(void **state)
{
	struct rank_even e;

	(void)state;
	/* the first turns below 50.04: there is no tenth between */
	r.criteria = 2;
	weights[0] = 50090000;
	weights[1] = 49910000;
	COMPETE(500, 0);
	COMPETE(0, 499);
	rank_places(a, &r, places);
	assert_true(rank_even(&r, places, 0, &e));
	assert_int_equal(e.low.weight, weights[0]);
	assert_true(e.low.turns);
	assert_true(rank_even(&r, places, 1, &e));
	assert_int_equal(e.high.weight, weights[1]);
	assert_true(e.high.turns);
}

static void
of_one_criterion_there_is_no_other_weight(void **state)
{
	struct rank_even e;

	(void)state;
	WEIGH(100);
	COMPETE(3);
	COMPETE(2);
	rank_places(a, &r, places);
	assert_false(rank_even(&r, places, 0, &e));
	r.criteria = 2;
	r.count = 1;
	weights[1] = 0;
	assert_false(rank_even(&r, places, 1, &e));
}

/* --- other weight sets ---------------------------------------------------- */

static void
other_weights_give_another_order(void **state)
{
	static const int64_t other[] = { 80 * NUMBER_ONE, 20 * NUMBER_ONE };
	int64_t worth[3];
	size_t at[3], mute;

	(void)state;
	three();
	assert_true(rank_by(a, &r, other, worth, at, &mute));
	assert_int_equal(worth[0], 800);
	assert_int_equal(worth[1], 200);
	assert_int_equal(worth[2], 600);
	assert_int_equal(at[0], 1);
	assert_int_equal(at[1], 3);
	assert_int_equal(at[2], 2);
}

/* 3.3 of 10 points is 14.85 of 45, which is 14.9. */
static void
a_term_under_other_weights_is_rounded_to_tenths(void **state)
{
	static const int64_t other[] = { 45 * NUMBER_ONE, 55 * NUMBER_ONE };
	int64_t worth[1];
	size_t at[1], mute;

	(void)state;
	WEIGH(10, 90);
	COMPETE(33, -1);
	assert_true(rank_by(a, &r, other, worth, at, &mute));
	assert_int_equal(worth[0], 149 - 1);
}

static void
other_weights_of_what_is_mute_cannot_be_told(void **state)
{
	static const int64_t other[] = { 80 * NUMBER_ONE, 20 * NUMBER_ONE };
	int64_t worth[1];
	size_t at[1], mute = 7;

	(void)state;
	WEIGH(100);
	r.criteria = 2;
	weights[1] = 0;
	COMPETE(100, 0);
	assert_false(rank_by(a, &r, other, worth, at, &mute));
	assert_int_equal(mute, 1);
	assert_true(rank_by(a, &r, weights, worth, at, &mute));
	assert_int_equal(worth[0], 100);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
		TEST(equal_ones_share_a_place),
		TEST(what_is_unknown_counts_with_its_low_end),
		TEST(acceptability_is_what_can_be_computed),
		TEST(it_does_not_depend_on_the_weights_of_now),
		TEST(an_order_of_importance_is_respected),
		TEST(drawn_weights_are_all_there_is),
		TEST(drawn_weights_are_uniform_on_the_simplex),
		TEST(what_is_unknown_is_drawn_between_its_ends),
		TEST(two_that_are_unknown_alike_are_drawn_apart),
		TEST(equal_ones_are_equal_in_every_draw),
		TEST(a_part_of_a_block_is_not_counted_for_a_whole_one),
		TEST(more_draws_begin_with_the_same_ones),
		TEST(the_place_of_a_few_among_many_is_the_same),
		TEST(what_weighs_next_to_nothing_cannot_be_drawn),
		TEST(the_largest_values_do_not_overflow),
		TEST(an_interval_ends_where_the_order_turns),
		TEST(an_interval_without_a_turn_is_all_there_is),
		TEST(to_be_equal_at_an_end_is_to_turn_there),
		TEST(an_interval_is_never_without_the_weight_of_now),
		TEST(of_one_criterion_there_is_no_other_weight),
		TEST(other_weights_give_another_order),
		TEST(a_term_under_other_weights_is_rounded_to_tenths),
		TEST(other_weights_of_what_is_mute_cannot_be_told)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
