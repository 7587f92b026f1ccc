#include "meet.h"

#include <stdlib.h>

#include "meet-blocks.h"

/* One that an opgave could take, with what decides its turn. */
struct candidate {
	int64_t gap;
	uint32_t other;
	uint8_t strength;
	uint8_t row, class;
	bool aanpak;
	bool later;		/* the other starts later */
};

/* The first of one opgave, best first: one more than it may take, so that it
 * is known whether there were more. */
struct first {
	struct candidate *all;
	uint32_t count;
};

struct finder {
	struct meet *m;
	struct first *firsts;
	uint32_t room;		/* of each first */
};

/* Does a come before b, whatever their opgaven? */
static int
compare_ways(const struct candidate *a, const struct candidate *b)
{
	if (a->aanpak != b->aanpak)
		return a->aanpak ? -1 : 1;
	if (a->strength != b->strength)
		return a->strength > b->strength ? -1 : 1;
	if (a->row != b->row)
		return a->row < b->row ? -1 : 1;
	if (a->class != b->class)
		return a->class > b->class ? -1 : 1;
	return 0;
}

static uint32_t
distance(uint32_t a, uint32_t b)
{
	return a < b ? b - a : a - b;
}

/* Does a come before b for opgave x? */
static int
compare(uint32_t x, const struct candidate *a, const struct candidate *b)
{
	int c = compare_ways(a, b);

	if (c != 0)
		return c;
	if (a->gap != b->gap)
		return a->gap < b->gap ? -1 : 1;
	if (a->later != b->later)
		return a->later ? 1 : -1;
	if (distance(a->other, x) != distance(b->other, x))
		return distance(a->other, x) < distance(b->other, x) ? -1 : 1;
	return (a->other > b->other) - (a->other < b->other);
}

/* Could one that meets in this way still get in? */
static bool
has_room(const struct finder *fi, const struct first *f,
    const struct candidate *c)
{
	return f->count < fi->room ||
	    compare_ways(c, &f->all[f->count - 1]) <= 0;
}

/* False: there are enough better ones. */
static bool
offer(struct finder *fi, uint32_t x, const struct candidate *c)
{
	struct first *f = &fi->firsts[x];
	uint32_t i, end;

	if (f->all == NULL)
		f->all = arena_array(fi->m->arena, fi->room,
		    sizeof(*f->all));
	for (i = 0; i < f->count; i++)
		if (f->all[i].other == c->other)
			break;
	if (i < f->count && compare(x, &f->all[i], c) <= 0)
		return true;
	if (i == f->count && f->count == fi->room) {
		if (compare(x, &f->all[--i], c) <= 0)
			return false;
	} else if (i == f->count)
		f->count++;
	for (end = i; end > 0 && compare(x, c, &f->all[end - 1]) < 0; end--)
		f->all[end] = f->all[end - 1];
	f->all[end] = *c;
	return true;
}

/* Offer what a walk meets until there are enough better ones. */
static void
take(struct finder *fi, const struct blocks *b, const struct sweep_entry *x,
    const struct sweep_list *list, enum sweep_condition condition,
    struct candidate c)
{
	const struct meet_options *o = &fi->m->options;
	const struct sweep_entry *e;
	struct sweep_walk walk;
	struct plan_match match;

	if (!has_room(fi, &fi->firsts[x->opgave], &c))
		return;
	walk = sweep_walk(list, x->plan, x->opgave, condition, o->years);
	while ((e = sweep_next(&walk)) != NULL) {
		if (e->opgave == x->opgave || (b->level == AREA_PUNT &&
		    !area_near(x->area, e->area, o->metres)))
			continue;
		match = plan_meet(x->plan, e->plan, o->years);
		c.class = (uint8_t)match.class;
		c.strength = (uint8_t)meet_strength(area_row(b->level),
		    match.class);
		c.gap = match.gap;
		c.other = e->opgave;
		c.later = e->plan->period.from > x->plan->period.from;
		if (c.strength > 0 &&
		    !meet_is_told(fi->m, x->opgave, e->opgave) &&
		    !offer(fi, x->opgave, &c))
			return;
	}
}

static void
take_from_list(struct finder *fi, const struct blocks *b,
    const struct sweep_entry *x, const struct sweep_list *list)
{
	static const struct {
		enum plan_class class;
		enum sweep_condition condition;
	} ways[] = {
		{ PLAN_MEETS, SWEEP_OVERLAP },
		{ PLAN_SHIFTS, SWEEP_REACHED },
		{ PLAN_SHIFTS, SWEEP_REACHES },
		{ PLAN_STARTS, SWEEP_STARTS }
	};
	uint8_t group = list->entries->group;
	enum area_row row = area_row(b->level);
	struct candidate c = { 0 };
	size_t i;

	c.aanpak = (group & BLOCKS_AANPAK) != 0;
	c.row = (uint8_t)row;
	for (i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		c.class = (uint8_t)ways[i].class;
		if (c.class == PLAN_MEETS && ((group | x->group) & BLOCKS_PART))
			c.class = PLAN_MAY;
		c.strength = (uint8_t)meet_strength(row,
		    (enum plan_class)c.class);
		if ((ways[i].condition == SWEEP_REACHED &&
		    !x->plan->shifts) || (c.class == PLAN_STARTS &&
		    (fi->m->options.years == 0 ||
		    x->plan->period.from == PERIOD_BEGIN)) ||
		    c.strength == 0)
			continue;
		take(fi, b, x, list, ways[i].condition, c);
	}
}

/* Both say no finer level, or not the same one; and an aanpak looks for other
 * aanpakken only: the rest chooses it. */
static bool
may_meet(const struct sweep_entry *x, const struct sweep_entry *y)
{
	return (x->finer & y->finer) == 0 &&
	    (!(x->group & BLOCKS_AANPAK) || (y->group & BLOCKS_AANPAK));
}

static void
take_from_blocks(struct finder *fi, const struct blocks *b,
    const struct sweep_entry *x)
{
	uint32_t found[BLOCKS_AROUND], i;
	size_t n = blocks_around(b, x, found), k;

	for (k = 0; k < n; k++)
		for (i = b->begins[found[k]]; i < b->begins[found[k] + 1]; i++)
			if (may_meet(x, b->lists[i].entries))
				take_from_list(fi, b, x, &b->lists[i]);
}

static void
find_firsts(struct finder *fi)
{
	struct arena *scratch = arena_new();
	struct blocks b;
	int level;
	size_t i;

	for (level = AREA_BAG; level < AREA_LEVELS; level++) {
		b = blocks_new(scratch, fi->m, (enum area_level)level);
		for (i = 0; i < b.count; i++)
			take_from_blocks(fi, &b, &b.entries[i]);
		arena_reset(scratch);
	}
	arena_free(scratch);
}

/* Is y among those that x may take? */
static bool
takes(const struct finder *fi, uint32_t x, uint32_t y)
{
	const struct first *f = &fi->firsts[x];
	uint32_t i;

	for (i = 0; i < f->count && i < fi->m->options.most; i++)
		if (f->all[i].other == y)
			return true;
	return false;
}

static int
by_strength(const void *left, const void *right)
{
	const struct meet_pair *a = left, *b = right;

	if (a->a != b->a)
		return a->a < b->a ? -1 : 1;
	if (a->strength != b->strength)
		return a->strength > b->strength ? -1 : 1;
	return a->b < b->b ? -1 : a->b > b->b;
}

/* The pairs that x takes, each from one side only. */
static void
add_pairs(struct finder *fi, uint32_t x)
{
	const struct first *f = &fi->firsts[x];
	struct meet *m = fi->m;
	bool alone;	/* x's choice is enough */
	uint32_t i, y;

	for (i = 0; i < f->count && i < m->options.most; i++) {
		y = f->all[i].other;
		alone = m->all[y].aanpak && !m->all[x].aanpak;
		if (alone || (x < y && takes(fi, y, x)))
			m->pairs[m->pair_count++] = (struct meet_pair){
			    x < y ? x : y, x < y ? y : x,
			    f->all[i].strength };
	}
}

void
meet_find(struct meet *m)
{
	struct finder fi = { m, NULL, m->options.most + 1 };
	size_t room = 0;
	uint32_t x;

	fi.firsts = arena_array(m->arena, m->count, sizeof(*fi.firsts));
	find_firsts(&fi);
	for (x = 0; x < m->count; x++) {
		room += fi.firsts[x].count;
		m->crowded += fi.firsts[x].count > m->options.most;
	}
	m->pairs = arena_array(m->arena, room, sizeof(*m->pairs));
	m->pair_count = 0;
	for (x = 0; x < m->count; x++)
		add_pairs(&fi, x);
	if (m->pair_count > 1)
		qsort(m->pairs, m->pair_count, sizeof(*m->pairs), by_strength);
}
