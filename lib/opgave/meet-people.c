#include "meet-find.h"

/* They are found wherever they lie in the wijk: at no level. */
static void *
prepare(struct arena *a, const struct meet *m, enum area_level level)
{
	struct lists *l = arena_alloc(a, sizeof(*l));
	const struct parties *p;
	uint32_t x;
	size_t i;

	(void)level;
	*l = lists_new(a);
	for (x = 0; x < m->count; x++) {
		p = &m->all[x].parties;
		for (i = 0; i < p->count; i++)
			lists_add(l, (struct lists_entry){
			    .block = p->all[i].key, .opgave = x,
			    .aanpak = m->all[x].aanpak });
	}
	lists_sort(l, party_keys(&m->party_names));
	return l;
}

static void
walk(struct finder *fi, const void *prepared)
{
	const struct lists *l = prepared;
	const struct lists_entry *e;
	struct candidate c = { 0 };

	c.strength = MEET_STRENGTH_PEOPLE;
	c.row = AREA_SAME_WIJK;
	c.ground = GROUND_PEOPLE;
	for (e = l->entries; e < l->entries + l->count; e++)
		if (find_is_for(fi, e->opgave))
			find_in_lists(fi, l, e, e->block, 0, c, NULL);
}

const struct find_walk find_people = { prepare, walk, AREA_WIJK, AREA_WIJK };
