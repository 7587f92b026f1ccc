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
#include "../support/random.h"

/*
 * What blocks and sweeps find is what holding everyone against everyone
 * finds, for random records, options and orders of the records.
 */

enum { ROUNDS = 600, MOST = 70 };

static struct arena *arena;
static struct random chance;

static uint32_t
draw(uint32_t below)
{
	return (uint32_t)random_below(&chance, below);
}

static void
put(struct value *map, const char *key, const char *text)
{
	value_put(arena, map, key, value_text(arena, text));
}

static char *
some(const char *format, uint32_t below)
{
	return arena_format(arena, format, (unsigned)draw(below));
}

/* Few names, so that many meet; few days, so that many are equal. */
static struct value *
random_area(void)
{
	static const char *const levels[] = {
		"gebouw", "complex", "plek", "straat", "straat", "straat",
		"buurt", "wijk", "gemeente"
	};
	struct value *map = value_map(arena, VALUE_BLOCK), *point;

	if (draw(4) > 0)
		put(map, "naam", some(draw(2) ? "Naam %u" : "náám  %u", 3));
	if (draw(5) > 0)
		put(map, "niveau", levels[draw(9)]);
	if (draw(3) == 0)
		put(map, "code", some("BU0289010%u", 3));
	if (draw(8) == 0)
		put(map, "code", "WK028901");
	if (draw(8) == 0)
		put(map, "bag", some("028910000000000%u", 2));
	if (draw(3) == 0) {
		point = value_put(arena, map, "punt",
		    value_list(arena, VALUE_FLOW));
		value_add(point, value_text(arena,
		    arena_format(arena, "%d", (int)draw(400) - 200)));
		value_add(point, value_text(arena, some("4421%02u.5", 100)));
	}
	return map;
}

static char *
random_period(void)
{
	static const char *const fixed[] = {
		"2029", "2028..2030", "..2029", "2030..", "2029-03-15",
		"onbekend", "2028-02-29..2028-03", "2029-Q2"
	};
	unsigned year = 2026 + draw(6), month = 1 + draw(12);

	switch (draw(4)) {
	case 0:
		return arena_format(arena, "%u", year);
	case 1:
		return arena_format(arena, "%u-%02u", year, month);
	case 2:
		return arena_format(arena, "%u-%02u..%u", year, month,
		    year + draw(3));
	default:
		return arena_format(arena, "%s", fixed[draw(8)]);
	}
}

static struct value *
random_plan(void)
{
	static const char *const statuses[] = {
		"idee", "gereed", "Uitgesteld", "vastgesteld", "uitvoering"
	};
	struct value *map = value_map(arena, VALUE_BLOCK);

	put(map, "periode", random_period());
	if (draw(3) == 0)
		put(map, "status", statuses[draw(5)]);
	if (draw(3) == 0)
		put(map, "duur", draw(2) ? some("%u.5", 14) : "3..5");
	if (draw(2) == 0)
		put(map, "speelruimte", draw(2) ? "2027..2031" :
		    random_period());
	if (draw(3) == 0)
		put(map, "leidend", draw(2) ? "ja" : "nee");
	if (draw(3) == 0)
		put(map, "graafwerk", "ja");
	return map;
}

static struct value *
some_of(struct value *(*make)(void), uint32_t most)
{
	struct value *list = value_list(arena, VALUE_BLOCK);
	uint32_t n = draw(most + 1);

	if (n == 1 && draw(2))
		return make();
	while (n-- > 0)
		value_add(list, make());
	return list;
}

static struct document *
random_opgave(uint32_t number)
{
	struct document *d = arena_alloc(arena, sizeof(*d));
	struct value *wijken = value_list(arena, VALUE_FLOW);

	d->root = value_map(arena, VALUE_BLOCK);
	d->arena = arena;
	d->place.file = "-";
	put(d->root, "opgave", arena_format(arena, "%c-%u",
	    'a' + (int)draw(26), (unsigned)number));
	value_add(wijken, value_text(arena, some("w%u", 3)));
	if (draw(6) == 0)
		value_add(wijken, value_text(arena, "w1"));
	value_put(arena, d->root, "wijk", wijken);
	if (draw(8) == 0)
		put(d->root, "aard", "aanpak");
	if (draw(12) == 0)
		put(d->root, "stand", "opgelost");
	value_put(arena, d->root, "gebied", some_of(random_area, 3));
	value_put(arena, d->root, "plannen", some_of(random_plan, 3));
	return d;
}

static struct meet *
gather(struct document **docs, uint32_t count, struct meet_options o)
{
	struct meet *m = meet_new(arena, o);
	struct fault f = { 0 };
	uint32_t i;

	for (i = 0; i < count; i++)
		if (!meet_add(m, docs[i], &f))
			fail_msg("%s", f.text);
	meet_sort(m);
	return m;
}

static void
shuffle(struct document **docs, uint32_t count)
{
	struct document *d;
	uint32_t i, j;

	for (i = count; i > 1; i--) {
		j = draw(i);
		d = docs[i - 1];
		docs[i - 1] = docs[j];
		docs[j] = d;
	}
}

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

static bool
turn_of(const struct meet *m, uint32_t x, uint32_t y, struct turn *best)
{
	const struct meet_opgave *o = &m->all[x], *p = &m->all[y];
	struct meet_match match = meet_match(m, x, y);
	struct plan_match pm;
	struct turn t;
	size_t i, j;
	bool found = false;

	if (match.strength == 0 || meet_is_told(m, x, y) ||
	    (o->aanpak && !p->aanpak))
		return false;
	for (i = 0; i < o->plans.count; i++)
		for (j = 0; j < p->plans.count; j++) {
			pm = plan_meet(&o->plans.all[i], &p->plans.all[j],
			    m->options.years);
			t = (struct turn){ { !p->aanpak, -match.strength,
			    area_row(match.area.level), -(int)pm.class,
			    pm.gap, p->plans.all[j].period.from >
			    o->plans.all[i].period.from,
			    y > x ? y - x : x - y, y }, y, match.strength };
			if (!found || by_turn(&t, best) < 0)
				*best = t;
			found = true;
		}
	return found;
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
	size_t i;

	meet_find(m);
	qsort(m->pairs, m->pair_count, sizeof(*m->pairs), by_ids);
	for (i = 0; i < m->pair_count; i++)
		buffer_format(out, "%s %s %d\n", m->all[m->pairs[i].a].id,
		    m->all[m->pairs[i].b].id, m->pairs[i].strength);
}

static void
tell_some(struct meet *m)
{
	uint32_t n = m->count / 4, a, b;

	while (n-- > 0) {
		a = draw(m->count);
		b = draw(m->count);
		if (a != b)
			meet_tell(m, a, b);
	}
	meet_told_sort(m);
}

static size_t pairs, crowds;

static void
one_round(uint32_t round)
{
	struct meet_options o = { (int32_t)draw(4), (int32_t)draw(120),
	    1 + draw(8), NULL };
	struct buffer want = { 0 }, got = { 0 };
	struct document *docs[MOST];
	uint32_t count = 2 + draw(MOST - 1), i;
	struct meet *m;
	size_t crowded;

	for (i = 0; i < count; i++)
		docs[i] = random_opgave(i);
	shuffle(docs, count);
	m = gather(docs, count, o);
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
	struct meet_options o = { 2, 50, 4, NULL };
	struct buffer first = { 0 }, other = { 0 };
	struct document *docs[MOST];
	uint32_t round, i;

	(void)unused;
	for (round = 0; round < 50; round++) {
		for (i = 0; i < MOST; i++)
			docs[i] = random_opgave(i);
		first.size = other.size = 0;
		found(gather(docs, MOST, o), &first);
		shuffle(docs, MOST);
		found(gather(docs, MOST, o), &other);
		assert_string_equal(buffer_text(&first), buffer_text(&other));
		assert_true(first.size > 0);
		arena_reset(arena);
	}
	buffer_free(&first);
	buffer_free(&other);
}

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
		if (!plan_read(arena, NULL, d, random_plan(), &p, &f) ||
		    !plan_read(arena, NULL, d, random_plan(), &q, &f))
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
	random_seed(&chance, random_seed_given(1));
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
		cmocka_unit_test(a_sweep_finds_what_brute_force_finds),
		cmocka_unit_test(the_order_of_the_records_makes_no_difference),
		cmocka_unit_test(a_plan_that_can_shift_shifts_a_month_or_more),
	};

	return cmocka_run_group_tests_name("meet", tests, begin, end);
}
