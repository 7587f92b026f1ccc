#include "meet-blocks.h"

#include <stdlib.h>
#include <string.h>

static bool
is_taken(const struct blocks *b, const struct plan *plan)
{
	return b->takes == NULL || b->takes(plan);
}

static void
collect_area(struct blocks *b, uint32_t x, const struct area *area)
{
	const struct meet_opgave *o = &b->meet->all[x];
	struct sweep_entry e = { 0 };
	size_t i;

	e.opgave = x;
	e.area = area;
	e.block = places_add(&b->places, area);
	e.detail = places_detail(&b->places, area);
	for (i = 0; i < o->plans.count; i++) {
		e.plan = &o->plans.all[i];
		if (!is_taken(b, e.plan))
			continue;
		e.group = (uint8_t)((e.plan->whole ? 0 : BLOCKS_PART) |
		    (o->aanpak ? BLOCKS_AANPAK : 0));
		b->entries[b->count++] = e;
	}
}

static size_t
count_taken(const struct blocks *b, const struct plans *plans)
{
	size_t i, n = 0;

	for (i = 0; i < plans->count; i++)
		n += is_taken(b, &plans->all[i]);
	return n;
}

static size_t
count_places(const struct blocks *b, const struct areas *areas)
{
	size_t i, n = 0;

	for (i = 0; i < areas->count; i++)
		n += (areas->all[i].levels & AREA_BIT(b->level)) != 0;
	return n;
}

/* Counted first: of a million, room that grows would be half in vain. */
static void
collect(struct blocks *b)
{
	const struct meet *m = b->meet;
	const struct areas *areas;
	size_t i, room = 0;
	uint32_t x;

	for (x = 0; x < m->count; x++)
		room += count_taken(b, &m->all[x].plans) *
		    count_places(b, &m->all[x].areas);
	b->entries = arena_take(b->arena, room * sizeof(*b->entries));
	for (x = 0; x < m->count; x++) {
		areas = &m->all[x].areas;
		if (m->all[x].plans.count == 0)
			continue;
		for (i = 0; i < areas->count; i++)
			if (areas->all[i].levels & AREA_BIT(b->level))
				collect_area(b, x, &areas->all[i]);
	}
}

/* By block with a count, then within each block; alone in its block an entry
 * meets nobody. */
static void
sort_entries(struct blocks *b)
{
	size_t *ends = arena_array(b->arena, (size_t)b->block_count + 1,
	    sizeof(*ends)), i, begin, n = 0;
	struct sweep_entry *sorted = arena_array(b->arena, b->count,
	    sizeof(*sorted));
	uint32_t k;

	for (i = 0; i < b->count; i++)
		ends[b->entries[i].block + 1]++;
	for (k = 0; k < b->block_count; k++)
		ends[k + 1] += ends[k];
	for (i = 0; i < b->count; i++)
		sorted[ends[b->entries[i].block]++] = b->entries[i];
	for (k = 0, begin = 0; k < b->block_count; begin = ends[k++]) {
		i = ends[k] - begin;
		if (i == 1 && b->level != AREA_PUNT)
			continue;
		qsort(sorted + begin, i, sizeof(*sorted), sweep_compare);
		memmove(b->entries + n, sorted + begin, i * sizeof(*sorted));
		n += i;
	}
	b->count = n;
}

static bool
same_list(const struct sweep_entry *a, const struct sweep_entry *b)
{
	return a->block == b->block && a->group == b->group &&
	    area_details_compare(a->detail, b->detail) == 0;
}

/* An opgave that lies in ten streets is in its wijk only once. */
static void
drop_doubles(struct blocks *b)
{
	struct sweep_entry *e = b->entries;
	size_t i, n = 0;

	for (i = 0; i < b->count; i++)
		if (n == 0 || !same_list(&e[i], &e[n - 1]) ||
		    e[i].plan != e[n - 1].plan || b->level == AREA_PUNT)
			e[n++] = e[i];
	b->count = n;
}

static void
make_lists(struct blocks *b)
{
	const struct sweep_entry *e = b->entries;
	size_t i, begin;
	uint32_t k = 0;

	b->lists = arena_array(b->arena, b->count, sizeof(*b->lists));
	b->begins = arena_array(b->arena, (size_t)b->block_count + 1,
	    sizeof(*b->begins));
	for (begin = 0; begin < b->count; begin = i) {
		for (i = begin + 1; i < b->count; i++)
			if (!same_list(&e[begin], &e[i]))
				break;
		while (k <= e[begin].block)
			b->begins[k++] = (uint32_t)b->list_count;
		b->lists[b->list_count++] = sweep_list(b->arena, e + begin,
		    i - begin);
	}
	while (k <= b->block_count)
		b->begins[k++] = (uint32_t)b->list_count;
}

struct blocks
blocks_new(struct arena *a, const struct meet *m, enum area_level level,
    bool (*takes)(const struct plan *))
{
	struct blocks b = { 0 };

	b.arena = a;
	b.meet = m;
	b.level = level;
	b.takes = takes;
	b.places = places_new(a, m, level);
	collect(&b);
	b.block_count = places_count(&b.places);
	if (b.count > 0) {
		sort_entries(&b);
		drop_doubles(&b);
		make_lists(&b);
	}
	return b;
}

bool
blocks_may_meet(const struct sweep_entry *x, const struct sweep_entry *y)
{
	return area_details_meet(x->detail, y->detail) &&
	    (!(x->group & BLOCKS_AANPAK) || (y->group & BLOCKS_AANPAK));
}
