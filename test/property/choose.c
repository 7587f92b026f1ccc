#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../lib/opgave/choose.h"
#include "../support/random.h"

/* Small problems of every sort, against all the sets that there are. */

enum { ITEMS = 11, SETS = 1 << ITEMS, CASES = 6000, WANTED = 4 };

struct small {
	struct choose_problem p;
	int64_t values[ITEMS], costs[ITEMS];
	uint8_t fates[ITEMS];
	struct choose_pair pairs[3 * ITEMS];
	struct choose_tie needs[ITEMS], excludes[ITEMS];
};

static struct random r;

static int64_t
between(int64_t low, int64_t high)
{
	return low + (int64_t)random_below(&r, (size_t)(high - low + 1));
}

/* Two different items. */
static struct choose_tie
two(uint32_t count)
{
	uint32_t a = (uint32_t)random_below(&r, count);
	uint32_t b = (uint32_t)random_below(&r, count - 1);

	return (struct choose_tie){ a, b < a ? b : b + 1 };
}

static size_t
some(size_t most)
{
	return random_once_in(&r, 2) ? 0 : random_below(&r, most + 1);
}

static void
make(struct small *s)
{
	struct choose_problem *p = &s->p;
	int64_t spread = random_once_in(&r, 3) ? 3 : 400;
	struct choose_tie t;
	uint32_t i;

	memset(s, 0, sizeof(*s));
	p->count = 2 + (uint32_t)random_below(&r, ITEMS - 1);
	p->values = s->values;
	p->places = (uint32_t)random_below(&r, p->count + 2);
	for (i = 0; i < p->count; i++) {
		s->values[i] = between(-spread / 3, spread);
		s->costs[i] = random_once_in(&r, 4) ? between(-40, 60) :
		    s->values[i] + 10;
		if (random_once_in(&r, 10))
			s->fates[i] = random_once_in(&r, 2) ? CHOOSE_IN :
			    CHOOSE_OUT;
	}
	if (random_once_in(&r, 2)) {
		p->costs = s->costs;
		p->budget = between(-20, 20 + spread * (int)p->places);
	}
	p->fates = random_once_in(&r, 2) ? s->fates : NULL;
	p->pairs = s->pairs;
	p->pair_count = some(3 * p->count);
	for (i = 0; i < p->pair_count; i++) {
		t = two(p->count);
		s->pairs[i] = (struct choose_pair){ t.a, t.b,
		    between(-spread, spread) };
	}
	p->needs = s->needs;
	p->need_count = some(p->count / 3);
	for (i = 0; i < p->need_count; i++)
		s->needs[i] = two(p->count);
	p->excludes = s->excludes;
	p->exclude_count = some(p->count / 3);
	for (i = 0; i < p->exclude_count; i++)
		s->excludes[i] = two(p->count);
}

static bool
has(unsigned set, uint32_t item)
{
	return (set >> item & 1) != 0;
}

/* May it be, with this item in it (ITEMS: any)? */
static bool
is_allowed(const struct choose_problem *p, unsigned set, uint32_t item)
{
	uint32_t i, count = 0;
	int64_t cost = 0;

	for (i = 0; i < p->count; i++) {
		count += has(set, i);
		if (p->costs != NULL && has(set, i))
			cost += p->costs[i];
		if (p->fates != NULL && ((p->fates[i] == CHOOSE_IN &&
		    !has(set, i)) || (p->fates[i] == CHOOSE_OUT &&
		    has(set, i))))
			return false;
	}
	for (i = 0; i < p->need_count; i++)
		if (has(set, p->needs[i].a) && !has(set, p->needs[i].b))
			return false;
	for (i = 0; i < p->exclude_count; i++)
		if (has(set, p->excludes[i].a) && has(set, p->excludes[i].b))
			return false;
	return count <= p->places && (p->costs == NULL || cost <= p->budget) &&
	    (item == ITEMS || has(set, item));
}

static int64_t
value_of(const struct choose_problem *p, unsigned set)
{
	int64_t value = 0;
	uint32_t i;

	for (i = 0; i < p->count; i++)
		if (has(set, i))
			value += p->values[i];
	for (i = 0; i < p->pair_count; i++)
		if (has(set, p->pairs[i].a) && has(set, p->pairs[i].b))
			value += p->pairs[i].effect;
	return value;
}

static int
descending(const void *left, const void *right)
{
	const int64_t *a = left, *b = right;

	return (*a < *b) - (*a > *b);
}

/* The values of all sets that are allowed, the best first. */
static size_t
all(const struct choose_problem *p, uint32_t item, int64_t *values)
{
	unsigned set;
	size_t n = 0;

	for (set = 0; set < 1u << p->count; set++)
		if (is_allowed(p, set, item))
			values[n++] = value_of(p, set);
	qsort(values, n, sizeof(*values), descending);
	return n;
}

static unsigned
bits(const struct choose_set *set)
{
	unsigned all_bits = 0;
	uint32_t i;

	for (i = 0; i < set->count; i++) {
		assert_true(i == 0 || set->items[i] > set->items[i - 1]);
		all_bits |= 1u << set->items[i];
	}
	return all_bits;
}

/* The result is the first of these, and each set is what it says. */
static void
is_best(const struct choose_problem *p, struct choose_result got,
    uint32_t item, size_t wanted)
{
	static int64_t values[SETS];
	size_t n = all(p, item, values), i, j;
	int64_t cost;
	unsigned set;

	assert_true(got.proved);
	assert_int_equal(got.count, n < wanted ? n : wanted);
	for (i = 0; i < got.count; i++) {
		set = bits(&got.sets[i]);
		assert_true(is_allowed(p, set, item));
		assert_int_equal(got.sets[i].value, value_of(p, set));
		assert_int_equal(got.sets[i].value, values[i]);
		cost = 0;
		for (j = 0; p->costs != NULL && j < p->count; j++)
			cost += has(set, (uint32_t)j) ? p->costs[j] : 0;
		assert_int_equal(got.sets[i].cost, cost);
		for (j = 0; j < i; j++)
			assert_true(bits(&got.sets[j]) != set);
	}
	if (got.count > 0)
		assert_int_equal(got.bound, values[0]);
}

/* None of its items can be left out for nothing. */
static void
is_trim(const struct choose_problem *p, struct choose_result got)
{
	unsigned set, less;
	uint32_t i;

	if (got.count == 0)
		return;
	set = bits(&got.sets[0]);
	for (i = 0; i < got.sets[0].count; i++) {
		less = set & ~(1u << got.sets[0].items[i]);
		assert_false(is_allowed(p, less, ITEMS) &&
		    value_of(p, less) == got.sets[0].value);
	}
}

static void
of_all_sets_the_best_are_found(void **state)
{
	struct small s;
	struct arena *a = arena_new();
	struct choose_result best, several;
	struct choose *c;
	uint32_t wanted;
	int i;

	(void)state;
	random_seed(&r, random_seed_given(1));
	for (i = 0; i < CASES; i++) {
		make(&s);
		c = choose_new(a, &s.p);
		best = choose_best(c);
		is_best(&s.p, best, ITEMS, 1);
		is_trim(&s.p, best);
		wanted = 1 + (uint32_t)random_below(&r, WANTED);
		if (best.count == 0)
			continue;
		several = choose_several(c, &best.sets[0], wanted);
		is_best(&s.p, several, ITEMS, wanted);
		assert_int_equal(bits(&several.sets[0]), bits(&best.sets[0]));
		arena_reset(a);
	}
	arena_free(a);
}

static void
so_are_the_best_with_each_item_and_under_wider_limits(void **state)
{
	struct small s;
	struct arena *a = arena_new();
	struct choose_problem wider;
	struct choose *c;
	uint32_t item;
	int i;

	(void)state;
	random_seed(&r, random_seed_given(2));
	for (i = 0; i < CASES / 4; i++) {
		make(&s);
		c = choose_new(a, &s.p);
		for (item = 0; item < s.p.count; item++)
			if (s.p.fates == NULL ||
			    s.p.fates[item] != CHOOSE_OUT)
				is_best(&s.p, choose_with(c, item), item, 1);
		wider = s.p;
		wider.places++;
		is_best(&wider, choose_under(c, wider.places, wider.budget),
		    ITEMS, 1);
		wider.budget += 15;
		is_best(&wider, choose_under(c, wider.places, wider.budget),
		    ITEMS, 1);
		arena_reset(a);
	}
	arena_free(a);
}

/* However little work is allowed, what is said of the best holds. */
static void
when_it_stops_early_the_bound_still_holds(void **state)
{
	static int64_t values[SETS];
	struct small s;
	struct arena *a = arena_new();
	struct choose_result got;
	size_t n, stopped = 0;
	int i;

	(void)state;
	random_seed(&r, random_seed_given(3));
	for (i = 0; i < CASES; i++) {
		make(&s);
		s.p.work = 1 + random_below(&r, 3000);
		got = choose_best(choose_new(a, &s.p));
		n = all(&s.p, ITEMS, values);
		stopped += !got.proved;
		if (got.proved)
			is_best(&s.p, got, ITEMS, 1);
		else if (n > 0)
			assert_true(got.bound >= values[0]);
		if (got.count > 0)
			assert_true(is_allowed(&s.p, bits(&got.sets[0]),
			    ITEMS));
		arena_reset(a);
	}
	assert_true(stopped > CASES / 100);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(of_all_sets_the_best_are_found),
		cmocka_unit_test(
		    so_are_the_best_with_each_item_and_under_wider_limits),
		cmocka_unit_test(when_it_stops_early_the_bound_still_holds)
	};

	return cmocka_run_group_tests_name("choose", tests, NULL, NULL);
}
