#include <stdlib.h>
#include <string.h>

#include "advise.h"
#include "index.h"

static int
by_id(const void *left, const void *right)
{
	const struct advise_opgave *a = left, *b = right;

	return strcmp(a->id, b->id);
}

static void
number_all(struct advise *v)
{
	uint32_t i;

	if (v->count > 0)
		qsort(v->all, v->count, sizeof(*v->all), by_id);
	v->numbers = arena_array(v->arena, v->count, sizeof(*v->numbers));
	for (i = 0; i < v->count; i++)
		v->numbers[index_number(v->index, KIND_OPGAVE,
		    v->all[i].id)] = i;
}

static bool
speaks(const struct advise_opgave *o)
{
	return o->state <= ADVISE_LAST || o->state == ADVISE_AANPAK;
}

void
advise_close(struct advise *v, const struct bond_ear *ear)
{
	struct advise_opgave *o;
	size_t i;

	pool_close(v->pool);
	number_all(v);
	v->ends = arena_array(v->arena, v->count, sizeof(*v->ends));
	for (i = 0; i < v->count; i++)
		v->ends[i] = (struct bond_end){ .record = v->all[i].record,
		    .id = v->all[i].id, .speaks = speaks(&v->all[i]) };
	bond_read(v->arena, v->kader, v->index, v->numbers, v->ends,
	    v->count, ear);
	for (i = 0; i < v->count; i++) {
		o = &v->all[i];
		o->missing = v->ends[i].missing;
		o->bonds = v->ends[i].bonds;
		o->bond_count = v->ends[i].count;
	}
}
