#include <string.h>

#include "advise.h"
#include "basis.h"
#include "names.h"

static struct advise_basis *
basis_at(struct advise *v, const char *wijk)
{
	uint32_t n = names_add(v->wijken, 0, wijk, strlen(wijk));

	if (n >= v->base_room)
		v->bases = arena_grow(v->arena, v->bases, n, &v->base_room,
		    sizeof(*v->bases));
	return &v->bases[n];
}

void
advise_see(struct advise *v, const struct document *d)
{
	const struct value *field = value_get(d->root, "wijk"), *item;

	if (record_first(field) == NULL)
		basis_at(v, "")->seen++;
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		if (item->kind == VALUE_TEXT)
			basis_at(v, item->text)->seen++;
}

const struct advise_basis *
advise_basis_of(const struct advise *v, const struct advise_opgave *o)
{
	const char *wijk = o->pool->wijk;

	return &v->bases[names_find(v->wijken, 0, wijk, strlen(wijk))];
}

void
advise_base(struct advise *v)
{
	struct advise_opgave *o;
	struct advise_basis *b;
	uint32_t n;

	for (o = v->all; o < v->all + v->count; o++) {
		if (o->state > ADVISE_LAST)
			continue;
		/* that its meerkosten can be read was seen before */
		(void)basis_advies(o->record, v->words, o->pool->wijk,
		    v->limits.has_budget, &o->print);
		b = basis_at(v, o->pool->wijk);
		b->sum += basis_share_bonds(o->print, o->asks, v->words,
		    v->ends, &v->ends[o - v->all], o->pool->wijk);
		b->together = "";
	}
	for (n = 0; n < names_count(v->wijken); n++)
		if (v->bases[n].together != NULL)
			v->bases[n].together = basis_together(v->arena,
			    v->said, ADVISE_SAID, v->bases[n].sum);
}
