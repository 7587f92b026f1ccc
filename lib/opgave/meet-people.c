#include "meet-find.h"

void
find_people(struct finder *fi)
{
	const struct meet *m = fi->m;
	struct candidate c = { 0 };
	struct arena *scratch = arena_new();
	struct lists l = lists_new(scratch);
	const struct parties *p;
	uint32_t x;
	size_t i;

	for (x = 0; x < m->count; x++) {
		p = &m->all[x].parties;
		for (i = 0; i < p->count; i++)
			lists_add(&l, (struct lists_entry){
			    .block = p->all[i].key, .opgave = x,
			    .aanpak = m->all[x].aanpak });
	}
	lists_sort(&l, party_keys(&m->party_names));
	c.strength = MEET_STRENGTH_PEOPLE;
	c.row = AREA_SAME_WIJK;
	c.ground = GROUND_PEOPLE;
	for (i = 0; i < l.count; i++)
		find_in_lists(fi, &l, &l.entries[i], l.entries[i].block, 0, c,
		    NULL);
	arena_free(scratch);
}
