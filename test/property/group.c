#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../lib/base/buffer.h"
#include "../../lib/opgave/group.h"
#include "../support/meeting.h"
#include "../support/random.h"

/*
 * What sorting and sweeping make of random records is what looking at every
 * day of every place makes of them, and it is what a group should be.
 */

enum { ROUNDS = 400, MOST = 60 };

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

static struct value *
random_area(void)
{
	static const char *const levels[] = {
		"straat", "straat", "straat", "complex", "gebouw", "buurt"
	};
	struct value *map = value_map(arena, VALUE_BLOCK);

	put(map, "naam", some("Naam %u", 3));
	if (draw(6) > 0)
		put(map, "niveau", levels[draw(6)]);
	if (draw(4) == 0)
		put(map, "bag", some("028910000000000%u", 2));
	return map;
}

static struct value *
random_plan(void)
{
	static const char *const odd[] = {
		"..2029", "2030..", "onbekend", "2029-03-15", "2031"
	};
	struct value *map = value_map(arena, VALUE_BLOCK);
	unsigned year = 2026 + draw(5), month = 1 + draw(12);

	if (draw(6) == 0)
		put(map, "periode", odd[draw(5)]);
	else
		put(map, "periode", arena_format(arena, "%u-%02u..%u-%02u",
		    year, month, year + draw(2), draw(2) ? month : 12));
	if (draw(8) == 0)
		put(map, "status", "gereed");
	if (draw(4) == 0)
		put(map, "duur", some("%u.5", 9));
	return map;
}

static struct value *
some_of(struct value *(*make)(void), uint32_t most)
{
	struct value *list = value_list(arena, VALUE_BLOCK);
	uint32_t n = 1 + draw(most);

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
	value_add(wijken, value_text(arena, some("w%u", 2)));
	if (draw(8) == 0)
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

/* --- by looking at everything --------------------------------------------- */

struct plain_group {
	uint32_t members[MOST], count;
	int level;
	int32_t from;
	const char *wijk;
	bool in[MOST];
};

struct plain {
	const struct meet *m;
	bool apart[MOST][MOST];
	struct plain_group all[2000];
	size_t count;
};

/* Of the areas at that place the one without a bag, or else the first. */
static const struct area *
area_at(const struct meet_opgave *o, int level, uint32_t name)
{
	const struct area *best = NULL, *area;
	size_t i;

	for (i = 0; i < o->areas.count && o->plans.count > 0; i++) {
		area = &o->areas.all[i];
		if (area->names[level] == name && (best == NULL ||
		    (area->names[AREA_BAG] == NAMES_NONE &&
		    best->names[AREA_BAG] != NAMES_NONE)))
			best = area;
	}
	return best;
}

static bool
works_on(const struct meet_opgave *o, int32_t day)
{
	size_t i;

	for (i = 0; i < o->plans.count; i++)
		if (o->plans.all[i].period.from <= day &&
		    o->plans.all[i].period.to > day)
			return true;
	return false;
}

/* Since when it works without a day between, on that day. */
static int32_t
since(const struct meet_opgave *o, int32_t day)
{
	const struct period *p;
	bool earlier = true;
	size_t i;

	while (earlier) {
		earlier = false;
		for (i = 0; i < o->plans.count; i++) {
			p = &o->plans.all[i].period;
			if (p->from < day && p->to >= day) {
				day = p->from;
				earlier = true;
			}
		}
	}
	return day;
}

static bool
before(const struct meet *m, uint32_t a, uint32_t b, int32_t day)
{
	int32_t x = since(&m->all[a], day), y = since(&m->all[b], day);

	if (m->all[a].aanpak != m->all[b].aanpak)
		return m->all[a].aanpak;
	return x != y ? x < y : a < b;
}

/* Those of the set that work on that day and go together. */
static uint32_t
together(const struct plain *p, const bool *left, int level, uint32_t name,
    int32_t day, uint32_t *members)
{
	uint32_t order[MOST], x, i, j, n = 0, count = 0;
	const struct area *a, *b;

	for (x = 0; x < p->m->count; x++) {
		if (!left[x] || !works_on(&p->m->all[x], day))
			continue;
		for (i = count++; i > 0 && before(p->m, x, order[i - 1],
		    day); i--)
			order[i] = order[i - 1];
		order[i] = x;
	}
	for (i = 0; i < count; i++) {
		x = order[i];
		a = area_at(&p->m->all[x], level, name);
		for (j = 0; j < n; j++) {
			b = area_at(&p->m->all[members[j]], level, name);
			if (p->apart[x][members[j]] ||
			    (a->names[AREA_BAG] != NAMES_NONE &&
			    b->names[AREA_BAG] != NAMES_NONE &&
			    a->names[AREA_BAG] != b->names[AREA_BAG]))
				break;
		}
		if (j == n)
			members[n++] = x;
	}
	return n;
}

static uint32_t
working(const struct plain *p, const bool *left, int32_t day)
{
	uint32_t x, n = 0;

	for (x = 0; x < p->m->count; x++)
		n += left[x] && works_on(&p->m->all[x], day);
	return n;
}

/* Is it better than the best so far, and not in vain? */
static void
try_day(const struct plain *p, const bool *left, const int32_t *vain,
    size_t vains, int32_t d, uint32_t *most, int32_t *day)
{
	uint32_t n = working(p, left, d);
	size_t v;

	for (v = 0; v < vains; v++)
		if (vain[v] == d)
			return;
	if (n > *most || (*most > 2 && n == *most && d < *day)) {
		*most = n;
		*day = d;
	}
}

/* All days between two on which nothing starts or ends are one. */
static bool
best_day(const struct plain *p, const bool *left, const int32_t *vain,
    size_t vains, int32_t *day)
{
	const struct period *period;
	uint32_t x, most = 2;
	size_t i;

	for (x = 0; x < p->m->count; x++)
		for (i = 0; left[x] && i < p->m->all[x].plans.count; i++) {
			period = &p->m->all[x].plans.all[i].period;
			try_day(p, left, vain, vains, period->from, &most,
			    day);
			try_day(p, left, vain, vains, period->to, &most, day);
		}
	return most > 2;
}

static int
compare_numbers(const void *left, const void *right)
{
	const uint32_t *a = left, *b = right;

	return (*a > *b) - (*a < *b);
}

static void
add_plain(struct plain *p, const struct plain_group *found, int32_t day)
{
	struct plain_group *g = &p->all[p->count++];
	int32_t from;
	uint32_t i;

	*g = *found;
	g->from = INT32_MIN;
	for (i = 0; i < g->count; i++) {
		from = since(&p->m->all[g->members[i]], day);
		if (from > g->from)
			g->from = from;
		g->in[g->members[i]] = true;
	}
	qsort(g->members, g->count, sizeof(uint32_t), compare_numbers);
}

static void
look_at(struct plain *p, int level, uint32_t name)
{
	struct plain_group g;
	bool left[MOST] = { false };
	int32_t vain[MOST * 6], day = 0;
	size_t vains = 0;
	uint32_t x;

	memset(&g, 0, sizeof(g));
	g.level = level;
	for (x = 0; x < p->m->count; x++)
		if (area_at(&p->m->all[x], level, name) != NULL) {
			left[x] = true;
			g.wijk = area_at(&p->m->all[x], level, name)->id;
		}
	while (best_day(p, left, vain, vains, &day)) {
		g.count = together(p, left, level, name, day, g.members);
		if (g.count < 3) {
			vain[vains++] = day;
			continue;
		}
		add_plain(p, &g, day);
		vains = 0;	/* who stood in the way may be gone */
		for (x = 0; x < g.count; x++)
			left[g.members[x]] = false;
	}
}

static int
by_claim(const void *left, const void *right)
{
	const struct plain_group *a = left, *b = right;
	uint32_t i;

	if (a->level != b->level)
		return a->level - b->level;
	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	if (a->from != b->from)
		return a->from < b->from ? -1 : 1;
	for (i = 0; i < a->count; i++)
		if (a->members[i] != b->members[i])
			return a->members[i] < b->members[i] ? -1 : 1;
	return strcmp(a->wijk, b->wijk);
}

/* The first that holds both, as a number; -1: none. */
static int
plain_group_of(const struct plain *p, uint32_t a, uint32_t b)
{
	size_t i;

	for (i = 0; i < p->count; i++)
		if (p->all[i].in[a] && p->all[i].in[b])
			return (int)i;
	return -1;
}

static void
look(struct plain *p)
{
	uint32_t name, names = names_count(p->m->names.names);
	int level;

	p->count = 0;
	for (level = 0; level < AREA_LEVELS; level++)
		for (name = 0; name < names; name++)
			if (area_row((enum area_level)level) == AREA_SAME)
				look_at(p, level, name);
	qsort(p->all, p->count, sizeof(*p->all), by_claim);
}

/* --- what must hold ------------------------------------------------------- */

static size_t grouped, parted;

static void
part_some(struct plain *p, struct groups *g)
{
	uint32_t n = draw(p->m->count), a, b;

	memset(p->apart, 0, sizeof(p->apart));
	while (n-- > 0) {
		a = draw(p->m->count);
		b = draw(p->m->count);
		if (a == b)
			continue;
		group_part(g, a, b);
		p->apart[a][b] = p->apart[b][a] = true;
	}
}

static void
meets_truly(const struct meet *m, uint32_t a, uint32_t b)
{
	const struct meet_opgave *x = &m->all[a], *y = &m->all[b];

	assert_int_equal(area_row(area_match(&x->areas, &y->areas,
	    0).level), AREA_SAME);
	assert_true(plan_match(&x->plans, &y->plans, 0).class >= PLAN_MAY);
}

/* Pairs of one group have one name, those of two in one wijk have two. */
static void
same_names(const struct plain *p, const struct groups *g)
{
	const char *names[sizeof(p->all) / sizeof(p->all[0])] = { NULL };
	const char *name;
	uint32_t a, b;
	size_t i, j;
	int n;

	for (a = 0; a < p->m->count; a++)
		for (b = 0; b < p->m->count; b++) {
			if (a == b)
				continue;
			name = group_name(g, a, b);
			n = plain_group_of(p, a, b);
			assert_int_equal(name != NULL, n >= 0);
			if (name == NULL)
				continue;
			if (names[n] == NULL)
				names[n] = name;
			assert_string_equal(name, names[n]);
			assert_false(p->apart[a][b]);
			meets_truly(p->m, a, b);
			grouped++;
		}
	for (i = 0; i < p->count; i++)
		for (j = 0; j < i; j++)
			if (names[i] != NULL && names[j] != NULL &&
			    strcmp(names[i], names[j]) == 0)
				assert_string_not_equal(p->all[i].wijk,
				    p->all[j].wijk);
}

static void
groups_are_what_looking_at_every_day_finds(void **unused)
{
	static struct plain p;
	struct document *docs[MOST];
	struct groups *g;
	uint32_t round, count, i;

	(void)unused;
	for (round = 0; round < ROUNDS; round++) {
		count = 3 + draw(MOST - 3);
		for (i = 0; i < count; i++)
			docs[i] = random_opgave(i);
		p.m = meeting_of(arena, meeting_options(), docs, count);
		g = group_new(arena, p.m);
		memset(p.apart, 0, sizeof(p.apart));
		if (draw(2))
			part_some(&p, g);
		group_find(g);
		look(&p);
		same_names(&p, g);
		arena_reset(arena);
	}
	assert_true(grouped > 20 * ROUNDS);
}

/* "a b name" a line; some pairs are apart, some keep a name. */
static const char *
named(struct document **docs, uint32_t count)
{
	struct meet *m = meeting_of(arena, meeting_options(), docs, count);
	struct groups *g = group_new(arena, m);
	struct buffer b = { 0 };
	const char *text, *name;
	uint32_t x, y;

	for (x = 0; x + 9 < count; x += 5) {
		group_part(g, x, x + 7);
		group_keep(g, x, x + 9, some("naam-%u", 1));
	}
	group_find(g);
	for (x = 0; x < count; x++)
		for (y = x + 1; y < count; y++)
			if ((name = group_name(g, x, y)) != NULL)
				buffer_format(&b, "%s %s %s\n", m->all[x].id,
				    m->all[y].id, name);
	parted += b.size;
	text = arena_copy(arena, buffer_text(&b), b.size);
	buffer_free(&b);
	return text;
}

static void
the_order_of_the_records_makes_no_difference(void **unused)
{
	struct document *docs[MOST];
	const char *first;
	uint32_t round, i;

	(void)unused;
	for (round = 0; round < 100; round++) {
		for (i = 0; i < MOST; i++)
			docs[i] = random_opgave(i);
		first = named(docs, MOST);
		random_shuffle(&chance, docs, MOST, sizeof(*docs));
		assert_string_equal(named(docs, MOST), first);
		arena_reset(arena);
	}
	assert_true(parted > 100000);
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
		cmocka_unit_test(groups_are_what_looking_at_every_day_finds),
		cmocka_unit_test(the_order_of_the_records_makes_no_difference),
	};

	return cmocka_run_group_tests_name("group", tests, begin, end);
}
