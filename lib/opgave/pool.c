#include "pool.h"

#include <stdlib.h>
#include <string.h>

#include "score.h"
#include "word.h"

struct pool *
pool_new(struct arena *a, const struct kader *k)
{
	struct pool *p = arena_alloc(a, sizeof(*p));

	p->arena = a;
	p->kader = k;
	return p;
}

const char *
pool_first_wijk(const struct document *d)
{
	const struct value *v = record_first(value_get(d->root, "wijk"));

	return v == NULL || v->kind != VALUE_TEXT ? "" : v->text;
}

/* False, as there is a fault. */
static bool
note_foreign(struct pool *p, const struct document *d, const struct fault *f)
{
	const char *kader = scored_by_other(p->kader, d);

	if (kader == NULL)
		return false;
	if (p->foreign++ == 0) {
		p->first_foreign = *f;
		p->first_kader = kader;
	}
	p->last_foreign = d;
	return false;
}

bool
pool_add(struct pool *p, const struct words *words, struct document *d,
    struct fault *f)
{
	struct pool_opgave *o;

	if (!record_named(d, f) || !word_settles(words, d, f))
		return false;
	if (!score_applies(words, d))
		return true;
	o = arena_alloc(p->arena, sizeof(*o));
	if (!scored_read(p->arena, p->kader, d, &o->score, f))
		return note_foreign(p, d, f);
	o->record = d;
	o->id = record_id(d);
	o->wijk = pool_first_wijk(d);
	o->at = p->count;
	if (o->score.status == SCORED_NOT && p->unscored++ == 0)
		p->first_unscored = d->place;
	p->all = arena_grow(p->arena, p->all, p->count, &p->room,
	    sizeof(struct pool_opgave *));
	p->all[p->count++] = o;
	return true;
}

static int
by_wijk(const void *a, const void *b)
{
	const struct pool_opgave *x = *(struct pool_opgave *const *)a;
	const struct pool_opgave *y = *(struct pool_opgave *const *)b;
	int order = strcmp(x->wijk, y->wijk);

	if (order == 0)
		order = strcmp(x->id, y->id);
	if (order == 0)
		order = x->at < y->at ? -1 : x->at > y->at;
	return order;
}

void
pool_close(struct pool *p)
{
	struct pool_opgave **sorted = arena_array(p->arena, p->count,
	    sizeof(struct pool_opgave *));
	struct pool_wijk *w;
	size_t i, n = 0;

	for (i = 0; i < p->count; i++)
		if (p->all[i]->score.status < SCORED_OUT)
			sorted[n++] = p->all[i];
	qsort(sorted, n, sizeof(struct pool_opgave *), by_wijk);
	p->wijken = arena_array(p->arena, n, sizeof(*p->wijken));
	for (i = 0; i < n; i++) {
		if (i == 0 || strcmp(sorted[i]->wijk, sorted[i - 1]->wijk)) {
			w = &p->wijken[p->wijk_count++];
			w->id = sorted[i]->wijk;
			w->all = sorted + i;
		}
		p->wijken[p->wijk_count - 1].count++;
	}
}
