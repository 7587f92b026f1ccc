#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../lib/base/buffer.h"
#include "../../lib/opgave/meet.h"
#include "../support/meeting.h"
#include "../support/opgaven.h"

/*
 * What blocks and sweeps find is what holding everyone against everyone
 * finds, for random records, options and orders of the records.
 */

enum { ROUNDS = 600, MOST = 70 };

static struct arena *arena, *word_arena;
static struct opgaven made;
static struct words *words;

/* What decides the turn of y for x, most important first, least first. */
struct turn {
	int64_t keys[8];
	uint32_t y;
	int strength;
};

static int
by_turn(const void *left, const void *right)
{
	const struct turn *a = left, *b = right;
	int i;

	for (i = 0; i < 8; i++)
		if (a->keys[i] != b->keys[i])
			return a->keys[i] < b->keys[i] ? -1 : 1;
	return 0;
}

static void
consider(struct turn *best, struct turn t)
{
	if (t.strength > 0 &&
	    (best->strength == 0 || by_turn(&t, best) < 0))
		*best = t;
}

/* What decides the turn of y for x by one ground. */
static struct turn
turn(const struct meet *m, uint32_t x, uint32_t y, int strength,
    enum area_row row, int ground)
{
	return (struct turn){ { !m->all[y].aanpak, -strength, row, -ground, 0,
	    0, y > x ? y - x : x - y, y }, y, strength };
}

/* The grounds of a time, and the others, in the order of their turn. */
enum { PEOPLE, STARTS, PURPOSE, CONFLICT, SHIFTS, MAY, MEETS };

static void
by_place(const struct meet *m, uint32_t x, uint32_t y,
    const struct meet_match *match, struct turn *best)
{
	const struct plans *o = &m->all[x].plans, *p = &m->all[y].plans;
	enum area_row row = area_row(match->area.level);
	struct plan_match pm;
	struct turn t;
	size_t i, j;

	for (i = 0; i < o->count; i++)
		for (j = 0; j < p->count; j++) {
			pm = plan_meet(&o->all[i], &p->all[j],
			    m->options.years);
			t = turn(m, x, y, meet_strength(row, pm.class), row,
			    pm.class == PLAN_STARTS ? STARTS : pm.class ==
			    PLAN_SHIFTS ? SHIFTS : pm.class == PLAN_MAY ?
			    MAY : MEETS);
			t.keys[4] = pm.gap;
			t.keys[5] = p->all[j].period.from >
			    o->all[i].period.from;
			consider(best, t);
		}
}

/* Two that dig in one street, by their plans; and a year that is busy. */
static void
by_conflict(const struct meet *m, uint32_t x, uint32_t y,
    const struct meet_match *match, struct turn *best)
{
	const struct meet_opgave *o = &m->all[x], *p = &m->all[y];
	struct turn t;
	size_t i, j;

	if (match->plan.class >= PLAN_SHIFTS)
		return;
	if (match->conflict.year != NULL)
		consider(best, turn(m, x, y, conflict_strength(CONFLICT_YEAR),
		    AREA_SAME, CONFLICT));
	if (!area_share(&o->areas, &p->areas, AREA_STRAAT))
		return;
	for (i = 0; i < o->plans.count; i++)
		for (j = 0; j < p->plans.count; j++) {
			t = turn(m, x, y, conflict_strength(conflict_of_plans(
			    &o->plans.all[i], &p->plans.all[j])), AREA_SAME,
			    CONFLICT);
			t.keys[4] = plan_gap(&o->plans.all[i],
			    &p->plans.all[j]);
			t.keys[5] = p->plans.all[j].period.from >
			    o->plans.all[i].period.from;
			consider(best, t);
		}
}

static bool
searches(const struct meet *m, enum meet_rule rule)
{
	return m->options.rules & MEET_BIT(rule);
}

/* The best turn of y for x; false: it has none. */
static bool
turn_of(const struct meet *m, uint32_t x, uint32_t y, struct turn *best)
{
	struct meet_match match = meet_match(m, x, y);

	best->strength = 0;
	if (meet_is_told(m, x, y) || (m->all[x].aanpak && !m->all[y].aanpak))
		return false;
	if (searches(m, MEET_PLACE))
		by_place(m, x, y, &match, best);
	if (searches(m, MEET_PEOPLE))
		consider(best, turn(m, x, y, match.strengths[MEET_PEOPLE],
		    AREA_SAME_WIJK, PEOPLE));
	if (searches(m, MEET_PURPOSE))
		consider(best, turn(m, x, y, match.strengths[MEET_PURPOSE],
		    area_row(match.area.level), PURPOSE));
	if (searches(m, MEET_CONFLICT))
		by_conflict(m, x, y, &match, best);
	assert_int_equal(best->strength, meet_searched(m, &match));
	return best->strength >= m->options.least &&
	    best->strength > 0;
}

struct turns {
	struct turn all[MOST];
	uint32_t count;
};

static bool
is_first(const struct turns *t, uint32_t most, uint32_t y)
{
	uint32_t i;

	for (i = 0; i < t->count && i < most; i++)
		if (t->all[i].y == y)
			return true;
	return false;
}

/* "a b strength" a line, sorted by a and b. */
static void
brute_force(const struct meet *m, struct buffer *out, size_t *crowded)
{
	struct turns *turns = arena_array(arena, m->count, sizeof(*turns));
	uint32_t most = m->options.most, x, y;
	bool in;

	*crowded = 0;
	for (x = 0; x < m->count; x++) {
		for (y = 0; y < m->count; y++)
			if (y != x && turn_of(m, x, y,
			    &turns[x].all[turns[x].count]))
				turns[x].count++;
		qsort(turns[x].all, turns[x].count, sizeof(struct turn),
		    by_turn);
		*crowded += turns[x].count > most;
	}
	for (x = 0; x < m->count; x++)
		for (y = x + 1; y < m->count; y++) {
			if (m->all[x].aanpak == m->all[y].aanpak)
				in = is_first(&turns[x], most, y) &&
				    is_first(&turns[y], most, x);
			else if (m->all[y].aanpak)
				in = is_first(&turns[x], most, y);
			else
				in = is_first(&turns[y], most, x);
			if (in)
				buffer_format(out, "%s %s %d\n",
				    m->all[x].id, m->all[y].id,
				    meet_match(m, x, y).strength);
		}
}

static int
by_ids(const void *left, const void *right)
{
	const struct meet_pair *a = left, *b = right;

	if (a->a != b->a)
		return a->a < b->a ? -1 : 1;
	return a->b < b->b ? -1 : a->b > b->b;
}

static void
found(struct meet *m, struct buffer *out)
{
	const char *lines[MEET_SENTENCES];
	struct meet_match match;
	size_t i;

	meet_find(m, 1 + (int)random_below(&made.random, 3));
	qsort(m->pairs, m->pair_count, sizeof(*m->pairs), by_ids);
	for (i = 0; i < m->pair_count; i++) {
		buffer_format(out, "%s %s %d\n", m->all[m->pairs[i].a].id,
		    m->all[m->pairs[i].b].id, m->pairs[i].strength);
		/* whoever is found is found for a reason that is told */
		match = meet_match(m, m->pairs[i].a, m->pairs[i].b);
		assert_true(meet_sentences(arena, m, &match, lines) > 0);
	}
}

static void
tell_some(struct meet *m)
{
	uint32_t n = m->count / 4, a, b;

	while (n-- > 0) {
		a = opgaven_draw(&made, m->count);
		b = opgaven_draw(&made, m->count);
		if (a != b)
			meet_tell(m, a, b);
	}
	meet_told_sort(m);
}

/* All rules or some of them, all strengths or only the higher ones. */
static struct meet_options
random_options(void)
{
	struct meet_options o = { .words = words };

	o.years = (int32_t)opgaven_draw(&made, 4);
	o.metres = (int32_t)opgaven_draw(&made, 120);
	o.most = 1 + opgaven_draw(&made, 8);
	o.least = opgaven_draw(&made, 3) ? 1 :
	    1 + (int)opgaven_draw(&made, 5);
	o.rules = opgaven_draw(&made, 2) ? MEET_ALL :
	    1 + opgaven_draw(&made, MEET_ALL);
	return o;
}

static size_t pairs, crowds;

static void
one_round(uint32_t round)
{
	struct meet_options o = random_options();
	struct buffer want = { 0 }, got = { 0 };
	struct document *docs[MOST];
	uint32_t count = 2 + opgaven_draw(&made, MOST - 1), i;
	struct meet *m;
	size_t crowded;

	for (i = 0; i < count; i++)
		docs[i] = opgaven_one(&made, i);
	random_shuffle(&made.random, docs, count, sizeof(*docs));
	m = meeting_of(arena, o, docs, count);
	tell_some(m);
	brute_force(m, &want, &crowded);
	found(m, &got);
	if (strcmp(buffer_text(&want), buffer_text(&got)) != 0)
		fail_msg("round %u: wanted\n%sfound\n%s", (unsigned)round,
		    buffer_text(&want), buffer_text(&got));
	assert_int_equal(m->crowded, crowded);
	pairs += m->pair_count;
	crowds += crowded;
	buffer_free(&want);
	buffer_free(&got);
}

static void
a_sweep_finds_what_brute_force_finds(void **unused)
{
	uint32_t round;

	(void)unused;
	for (round = 0; round < ROUNDS; round++) {
		one_round(round);
		arena_reset(arena);
	}
	/* not for want of pairs */
	assert_true(pairs > 20 * ROUNDS);
	assert_true(crowds > ROUNDS);
}

static void
the_order_of_the_records_makes_no_difference(void **unused)
{
	struct meet_options o = { .years = 2, .metres = 50, .most = 4,
	    .least = 1, .rules = MEET_ALL, .words = words };
	struct buffer first = { 0 }, other = { 0 };
	struct document *docs[MOST];
	uint32_t round, i;

	(void)unused;
	for (round = 0; round < 50; round++) {
		for (i = 0; i < MOST; i++)
			docs[i] = opgaven_one(&made, i);
		first.size = other.size = 0;
		found(meeting_of(arena, o, docs, MOST), &first);
		random_shuffle(&made.random, docs, MOST, sizeof(*docs));
		found(meeting_of(arena, o, docs, MOST), &other);
		assert_string_equal(buffer_text(&first), buffer_text(&other));
		assert_true(first.size > 0);
		arena_reset(arena);
	}
	buffer_free(&first);
	buffer_free(&other);
}

static int
begin(void **unused)
{
	(void)unused;
	arena = arena_new();
	word_arena = arena_new();
	words = words_standaard(word_arena);
	opgaven_begin(&made, arena, random_seed_given(1));
	return 0;
}

static int
end(void **unused)
{
	(void)unused;
	arena_free(arena);
	arena_free(word_arena);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_sweep_finds_what_brute_force_finds),
		cmocka_unit_test(the_order_of_the_records_makes_no_difference),
	};

	return cmocka_run_group_tests_name("meet", tests, begin, end);
}
