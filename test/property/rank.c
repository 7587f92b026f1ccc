#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../lib/base/number.h"
#include "../../lib/opgave/rank.h"
#include "../support/random.h"

/*
 * What is computed of an order is what walking in small steps and counting one
 * by one finds, and an opgave that comes or goes never changes the order of two
 * others.
 */

enum { ROUNDS = 2000, MOST = 9, WIDE = 5, TENTHS = 1000 };

#define ALL (100 * NUMBER_ONE)

static struct random chance;
static struct arena *a;

struct problem {
	struct rank rank;
	struct rank_term terms[MOST * WIDE];
	uint64_t marks[MOST];
	int64_t weights[WIDE];
	struct rank_place places[MOST];
};

static int
below(int n)
{
	return (int)random_below(&chance, (size_t)n);
}

/* Whole points, each at least 1, or tenths; all of them 100. */
static void
random_weights(struct problem *p)
{
	int64_t unit = below(2) ? NUMBER_ONE : NUMBER_ONE / 10, rest = ALL;
	size_t j, n = p->rank.criteria;
	int64_t least = (int64_t)(n - 1);

	for (j = 0; j + 1 < n; j++, least--) {
		p->weights[j] = unit * (1 + below((int)(rest / unit - least) /
		    2 + 1));
		rest -= p->weights[j];
	}
	p->weights[n - 1] = rest;
}

/* Few values, so that many are equal. */
static void
random_problem(struct problem *p, bool unknown)
{
	size_t i, j;

	p->rank = (struct rank){ .count = 1 + (size_t)below(MOST),
	    .criteria = 1 + (size_t)below(WIDE), .terms = p->terms,
	    .marks = p->marks, .weights = p->weights,
	    .first = 1 + (size_t)below(4) };
	random_weights(p);
	for (i = 0; i < p->rank.count; i++) {
		p->marks[i] = random_next(&chance);
		for (j = 0; j < p->rank.criteria; j++) {
			int most = (int)(p->weights[j] * 10 / NUMBER_ONE);
			int step = most < 5 ? most + 1 : 5;
			struct rank_term *t =
			    &p->terms[i * p->rank.criteria + j];

			t->low = (below(2 * step + 1) - step) * most / step;
			t->high = t->low;
			if (unknown && below(4) == 0)
				t->high += below(most - t->low + 1);
		}
	}
	rank_places(a, &p->rank, p->places);
}

/* --- break-even weights --------------------------------------------------- */

/* How far i is ahead of k when criterion j weighs so many tenths, times what
 * is above 0. */
static int64_t
ahead(const struct problem *p, size_t j, int64_t tenths, size_t i, size_t k)
{
	const struct rank_term *x = &p->terms[i * p->rank.criteria];
	const struct rank_term *y = &p->terms[k * p->rank.criteria];
	int64_t g = p->weights[j] / (NUMBER_ONE / 10), own, rest = 0;
	size_t l;

	own = x[j].low - y[j].low;
	for (l = 0; l < p->rank.criteria; l++)
		if (l != j)
			rest += x[l].low - y[l].low;
	return own * tenths * (TENTHS - g) + rest * (TENTHS - tenths) * g;
}

/* Do the first stay before all others, and who is not when they do not? */
static bool
holds(const struct problem *p, size_t j, int64_t tenths)
{
	size_t i, k;

	for (i = 0; i < p->rank.count; i++)
		for (k = 0; k < p->rank.count; k++)
			if (p->places[i].place <= p->rank.first &&
			    p->places[k].place > p->rank.first &&
			    ahead(p, j, tenths, i, k) <= 0)
				return false;
	return true;
}

static void
check_end(const struct problem *p, size_t j, const struct rank_end *e,
    int64_t step)
{
	int64_t tenths = p->weights[j] / (NUMBER_ONE / 10);
	int64_t last = step > 0 ? TENTHS : 0;

	while (tenths != last && holds(p, j, tenths + step))
		tenths += step;
	assert_int_equal(e->weight, tenths * (NUMBER_ONE / 10));
	assert_int_equal(e->turns, tenths != last);
	if (!e->turns)
		return;
	assert_true(p->places[e->out].place <= p->rank.first);
	assert_true(p->places[e->in].place > p->rank.first);
	assert_true(ahead(p, j, tenths + step, e->out, e->in) <= 0);
	assert_int_equal(e->level, ahead(p, j, last, e->out, e->in) == 0);
}

static void
an_interval_is_what_walking_finds(void **state)
{
	struct problem p;
	struct rank_even e;
	int round, found = 0;
	size_t j;

	(void)state;
	for (round = 0; round < ROUNDS; round++) {
		random_problem(&p, round % 2);
		for (j = 0; j < p.rank.criteria; j++) {
			if (!rank_even(&p.rank, p.places, j, &e)) {
				assert_int_equal(p.rank.criteria, 1);
				continue;
			}
			check_end(&p, j, &e.low, -1);
			check_end(&p, j, &e.high, 1);
			found += e.low.turns + e.high.turns;
		}
		arena_reset(a);
	}
	assert_true(found > ROUNDS);
}

/* --- places --------------------------------------------------------------- */

static int
side(size_t x, size_t y)
{
	return x < y ? -1 : x > y;
}

/* The places in one draw, from how many the first must be to be one of them. */
static void
places_in(struct problem *p, const struct rank_draws *d, size_t *at)
{
	struct rank_place found[MOST];
	size_t first, i;

	memset(at, 0, MOST * sizeof(*at));
	for (first = p->rank.count; first > 0; first--) {
		p->rank.first = first;
		rank_places(a, &p->rank, found);
		rank_try(a, &p->rank, d, found);
		for (i = 0; i < p->rank.count; i++) {
			if (found[i].top == 1)
				at[i] = first;
		}
	}
	for (i = 0; i < p->rank.count; i++) {
		assert_true(found[i].best == (at[i] < found[i].place ?
		    at[i] : found[i].place));
		assert_true(found[i].worst == (at[i] > found[i].place ?
		    at[i] : found[i].place));
	}
}

static void
a_place_is_how_many_are_ahead(void **state)
{
	struct problem p;
	int64_t worth[MOST];
	size_t at[MOST], mute, i, k, above;
	int round;

	(void)state;
	for (round = 0; round < ROUNDS; round++) {
		random_problem(&p, round % 2);
		assert_true(rank_by(a, &p.rank, p.weights, worth, at, &mute));
		for (i = 0; i < p.rank.count; i++) {
			for (k = 0, above = 0; k < p.rank.count; k++)
				above += worth[k] > worth[i];
			assert_int_equal(p.places[i].place, above + 1);
			/* under the weights of now */
			assert_int_equal(at[i], above + 1);
		}
		arena_reset(a);
	}
}

/* Take one out of p. */
static void
leave(const struct problem *p, size_t who, struct problem *q)
{
	size_t n = p->rank.criteria, i, at = 0;

	*q = *p;
	q->rank.terms = q->terms;
	q->rank.marks = q->marks;
	q->rank.weights = q->weights;
	for (i = 0; i < p->rank.count; i++) {
		if (i == who)
			continue;
		memcpy(&q->terms[at * n], &p->terms[i * n],
		    n * sizeof(*p->terms));
		q->marks[at++] = p->marks[i];
	}
	q->rank.count--;
	rank_places(a, &q->rank, q->places);
}

static void
who_comes_or_goes_never_changes_the_order_of_two_others(void **state)
{
	size_t all[MOST], less[MOST], who, i, k, x, y;
	struct problem p, q;
	const struct rank_draws *d;
	int round;

	(void)state;
	for (round = 0; round < ROUNDS; round++) {
		random_problem(&p, true);
		d = rank_draw(a, p.weights, p.rank.criteria, NULL, 0, 1,
		    random_next(&chance));
		who = (size_t)below((int)p.rank.count);
		leave(&p, who, &q);
		places_in(&p, d, all);
		places_in(&q, d, less);
		for (i = 0, x = 0; i < p.rank.count; i++) {
			if (i == who)
				continue;
			for (k = 0, y = 0; k < p.rank.count; k++) {
				if (k == who)
					continue;
				assert_int_equal(side(all[i], all[k]),
				    side(less[x], less[y]));
				assert_int_equal(side(p.places[i].place,
				    p.places[k].place), side(q.places[x].place,
				    q.places[y].place));
				y++;
			}
			x++;
		}
		arena_reset(a);
	}
}

/* Who is ahead on every criterion, whatever is unknown, is so in every draw. */
static void
who_dominates_is_ahead_in_every_draw(void **state)
{
	size_t at[MOST], i, k, j;
	struct problem p;
	bool all, some;
	int round, seen = 0;

	(void)state;
	for (round = 0; round < ROUNDS; round++) {
		random_problem(&p, true);
		places_in(&p, rank_draw(a, p.weights, p.rank.criteria, NULL, 0,
		    1, (uint64_t)round), at);
		for (i = 0; i < p.rank.count; i++)
			for (k = 0; k < p.rank.count; k++) {
				all = true;
				some = false;
				for (j = 0; j < p.rank.criteria; j++) {
					const struct rank_term *t = p.terms +
					    j, *x, *y;

					x = &t[i * p.rank.criteria];
					y = &t[k * p.rank.criteria];
					all &= x->low >= y->high;
					some |= x->low > y->high;
				}
				if (!all)
					continue;
				assert_true(at[i] <= at[k]);
				assert_true(!some || at[i] < at[k]);
				seen += some;
			}
		arena_reset(a);
	}
	assert_true(seen > ROUNDS / 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_interval_is_what_walking_finds),
		cmocka_unit_test(a_place_is_how_many_are_ahead),
		cmocka_unit_test(
		    who_comes_or_goes_never_changes_the_order_of_two_others),
		cmocka_unit_test(who_dominates_is_ahead_in_every_draw)
	};
	int failed;

	random_seed(&chance, random_seed_given(1));
	a = arena_new();
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_free(a);
	return failed;
}
