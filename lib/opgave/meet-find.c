#include "meet-find.h"

#include <stdlib.h>

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
	if (a->ground != b->ground)
		return a->ground > b->ground ? -1 : 1;
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

bool
find_has_room(const struct finder *fi, uint32_t x, const struct candidate *c)
{
	const struct first *f = &fi->firsts[x];

	return c->strength > 0 && c->strength >= fi->m->options.least &&
	    (f->count < fi->room ||
	    compare_ways(c, &f->all[f->count - 1]) <= 0);
}

bool
find_offer(struct finder *fi, uint32_t x, const struct candidate *c)
{
	struct first *f = &fi->firsts[x];
	uint32_t i, end;

	if (c->strength < fi->m->options.least ||
	    meet_is_told(fi->m, x, c->other))
		return true;
	if (f->all == NULL)
		f->all = arena_array(fi->arena, fi->room,
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

static void
find_in_list(struct finder *fi, const struct lists_entry *e,
    const struct lists_list *list, struct candidate c,
    bool (*lets)(const struct finder *fi, const struct lists_entry *e,
    const struct lists_entry *other))
{
	struct lists_walk walk = lists_walk(list, e->opgave);
	const struct lists_entry *other;

	c.aanpak = list->entries->aanpak;
	if (!find_has_room(fi, e->opgave, &c))
		return;
	while ((other = lists_next(&walk)) != NULL) {
		c.other = other->opgave;
		if (other->opgave != e->opgave &&
		    (lets == NULL || lets(fi, e, other)) &&
		    !find_offer(fi, e->opgave, &c))
			return;
	}
}

void
find_in_lists(struct finder *fi, const struct lists *l,
    const struct lists_entry *e, uint32_t block, uint32_t key,
    struct candidate c, bool (*lets)(const struct finder *fi,
    const struct lists_entry *e, const struct lists_entry *other))
{
	const struct lists_list *list, *end;

	list = lists_of(l, block, key, &end);
	for (; list < end; list++)
		if ((list->entries->finer & e->finer) == 0 &&
		    (!e->aanpak || list->entries->aanpak))
			find_in_list(fi, e, list, c, lets);
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
	int strength;

	for (i = 0; i < f->count && i < m->options.most; i++) {
		y = f->all[i].other;
		alone = m->all[y].aanpak && !m->all[x].aanpak;
		if (!alone && (x > y || !takes(fi, y, x)))
			continue;
		strength = m->options.rules == MEET_ALL ?
		    f->all[i].strength : meet_match(m, x, y).strength;
		m->pairs[m->pair_count++] = (struct meet_pair){
		    x < y ? x : y, x < y ? y : x, strength };
	}
}

void
meet_find(struct meet *m)
{
	static void (*const finds[MEET_RULES])(struct finder *) = {
		[MEET_PLACE] = find_place,
		[MEET_PEOPLE] = find_people,
		[MEET_PURPOSE] = find_purpose,
		[MEET_CONFLICT] = find_conflict
	};
	struct finder fi = { .m = m, .room = m->options.most + 1,
	    .arena = arena_new() };
	size_t room = 0;
	uint32_t x;
	int rule;

	fi.firsts = arena_array(fi.arena, m->count, sizeof(*fi.firsts));
	for (rule = 0; rule < MEET_RULES; rule++)
		if (m->options.rules & MEET_BIT(rule))
			finds[rule](&fi);
	for (x = 0; x < m->count; x++) {
		room += fi.firsts[x].count;
		m->crowded += fi.firsts[x].count > m->options.most;
	}
	m->pairs = arena_take(m->arena, room * sizeof(*m->pairs));
	m->pair_count = 0;
	for (x = 0; x < m->count; x++)
		add_pairs(&fi, x);
	arena_free(fi.arena);
	if (m->pair_count > 1)
		qsort(m->pairs, m->pair_count, sizeof(*m->pairs), by_strength);
}
