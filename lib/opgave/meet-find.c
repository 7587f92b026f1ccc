#include "meet-find.h"

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
		if (area_details_meet(list->entries->detail, e->detail) &&
		    (!e->aanpak || list->entries->aanpak))
			find_in_list(fi, e, list, c, lets);
}
