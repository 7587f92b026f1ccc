#include "meet-find.h"
#include "meet-places.h"

/*
 * Those who need a topic and those who help it, at one place: a key for each
 * of the two, so that either finds the other by it, and for each of these one
 * more for those who name a finer place.
 */
enum { KEY_FINER = 1, KEY_HELPS = 2, KEYS = 4 };

static uint32_t
key_of(const struct purpose_topic *topic, uint32_t bits)
{
	return topic->number * KEYS + bits;
}

static void
collect_area(struct lists *l, struct places *places, uint32_t x,
    const struct area *area)
{
	const struct meet_opgave *o = &places->meet->all[x];
	const struct purpose *p = &o->purpose;
	struct lists_entry e = { 0 };
	uint32_t i, finer;
	size_t k;

	e.block = places_add(places, area);
	e.detail = places_detail(places, area);
	e.opgave = x;
	e.aanpak = o->aanpak;
	e.area = area;
	finer = e.detail.said != 0 ? KEY_FINER : 0;
	for (i = 0; i < p->need_count; i++) {
		e.key = key_of(p->needs[i].topic, finer);
		lists_add(l, e);
	}
	for (i = 0; i < p->measure_count; i++)
		for (k = 0; k < p->measures[i]->count; k++) {
			e.key = key_of(p->measures[i]->topics[k],
			    finer | KEY_HELPS);
			if (p->measures[i]->topics[k]->needed)
				lists_add(l, e);
		}
}

static void
collect(struct lists *l, struct places *places)
{
	const struct meet *m = places->meet;
	const struct areas *areas;
	uint32_t x;
	size_t i;

	for (x = 0; x < m->count; x++) {
		areas = &m->all[x].areas;
		for (i = 0; i < areas->count; i++)
			if (areas->all[i].levels & AREA_BIT(places->level))
				collect_area(l, places, x, &areas->all[i]);
	}
	l->points = places->level == AREA_PUNT;
	lists_sort(l, places_count(places));
}

static bool
is_near(const struct finder *fi, const struct lists_entry *e,
    const struct lists_entry *other)
{
	return area_near(e->area, other->area, fi->m->options.metres);
}

/* Who speaks of the whole place before who names a finer one in it. */
static void
find_for(struct finder *fi, const struct lists *l,
    const struct lists_entry *e, uint32_t block, struct candidate c)
{
	uint32_t key = (e->key ^ KEY_HELPS) & ~(uint32_t)KEY_FINER, finer;

	for (finer = 0; finer <= KEY_FINER; finer++) {
		c.strength = (uint8_t)meet_purpose_strength(
		    (enum area_row)c.row, (e->key & KEY_FINER) + finer);
		find_in_lists(fi, l, e, block, key | finer, c,
		    l->points ? is_near : NULL);
	}
}

/* Those of one level. */
struct helpers {
	struct places places;
	struct lists lists;
};

static void *
prepare(struct arena *a, const struct meet *m, enum area_level level)
{
	struct helpers *h = arena_alloc(a, sizeof(*h));

	h->places = places_new(a, m, level);
	h->lists = lists_new(a);
	collect(&h->lists, &h->places);
	return h;
}

static void
walk(struct finder *fi, const void *prepared)
{
	const struct helpers *h = prepared;
	const struct lists *l = &h->lists;
	uint32_t found[PLACES_AROUND];
	const struct lists_entry *e;
	struct candidate c = { 0 };
	size_t k, n;

	c.row = (uint8_t)area_row(h->places.level);
	c.ground = GROUND_PURPOSE;
	for (e = l->entries; e < l->entries + l->count; e++) {
		if (!find_is_for(fi, e->opgave))
			continue;
		n = places_around(&h->places, e->area, e->block, found);
		for (k = 0; k < n; k++)
			find_for(fi, l, e, found[k], c);
	}
}

const struct find_walk find_purpose = { prepare, walk, AREA_BAG,
    AREA_LEVELS - 1 };
