#include "ranking.h"

#include "../base/crew.h"
#include "basis.h"

struct ranking *
ranking_new(struct arena *a, const struct kader *k, size_t first,
    size_t draws, uint64_t seed)
{
	struct ranking *g = arena_alloc(a, sizeof(*g));
	int64_t *weights = arena_array(a, k->count, sizeof(*weights));
	size_t i;

	for (i = 0; i < k->count; i++)
		weights[i] = k->criteria[i].weight;
	g->kader = k;
	g->first = first > 0 ? first : k->aantal;
	g->draws = draws;
	g->seed = seed;
	g->weights = weights;
	g->drawn = rank_draw(a, weights, k->count, k->order, k->order_count,
	    draws, seed);
	return g;
}

static const char *
number(struct arena *a, uint64_t n)
{
	return arena_format(a, "%ju", (uintmax_t)n);
}

/* What the order is made from. */
static void
base(struct arena *a, const struct ranking *g, struct ranked *r)
{
	const char *limits[] = { g->kader->name, number(a, g->first),
	    number(a, g->draws), g->draws > 0 ? number(a, g->seed) : NULL };
	const struct pool_wijk *w = r->wijk;
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < w->count; i++)
		sum += basis_share(r->prints[i], w->all[i]->id);
	r->together = basis_together(a, limits,
	    sizeof(limits) / sizeof(*limits), sum);
}

static struct ranked
gather(struct arena *a, const struct ranking *g, const struct pool_wijk *w)
{
	struct rank_place *places = arena_array(a, w->count,
	    sizeof(*places));
	size_t n = g->kader->count, i, j;
	struct rank_term *terms = arena_array(a, w->count * n,
	    sizeof(*terms));
	uint64_t *marks = arena_array(a, w->count, sizeof(*marks));
	uint64_t *prints = arena_array(a, w->count, sizeof(*prints));

	for (i = 0; i < w->count; i++) {
		const struct scored_term *t = w->all[i]->score.terms;

		for (j = 0; j < n; j++)
			terms[i * n + j] = (struct rank_term){ t[j].low,
			    t[j].high };
		marks[i] = rank_mark(w->all[i]->id);
	}
	return (struct ranked){ .wijk = w, .rank = { w->count, n, terms, marks,
	    g->weights, g->first }, .places = places, .prints = prints };
}

/* What is worked at. */
struct placing {
	const struct ranking *ranking;
	struct ranked *wijken;
};

static void
place(void *placing, size_t wijk, struct arena *scratch)
{
	const struct placing *p = placing;
	struct ranked *w = &p->wijken[wijk];
	size_t i;

	for (i = 0; i < w->rank.count; i++)
		w->prints[i] = basis_rang(w->wijk->all[i]->record,
		    w->wijk->id);
	rank_places(scratch, &w->rank, w->places);
	rank_try(scratch, &w->rank, p->ranking->drawn, w->places);
}

struct ranked *
ranking_all(struct arena *a, const struct ranking *g, const struct pool *p,
    int jobs)
{
	struct placing all = { g, arena_array(a, p->wijk_count,
	    sizeof(*all.wijken)) };
	size_t i;

	for (i = 0; i < p->wijk_count; i++)
		all.wijken[i] = gather(a, g, &p->wijken[i]);
	crew_work(jobs, p->wijk_count, place, &all);
	for (i = 0; i < p->wijk_count; i++)
		base(a, g, &all.wijken[i]);
	return all.wijken;
}

static void
put(struct arena *a, struct value *map, const char *key, uint64_t n)
{
	value_put(a, map, key, value_plain(a, number(a, n)));
}

unsigned
ranking_share(size_t top, size_t draws)
{
	unsigned hundredths = (unsigned)((200 * top + draws) / (2 * draws));

	if (hundredths == 0 && top > 0)
		return 1;
	if (hundredths == 100 && top < draws)
		return 99;
	return hundredths;
}

static struct value *
field_of(struct arena *a, const struct ranking *g, const struct ranked *w,
    size_t i)
{
	const struct rank_place *place = &w->places[i];
	struct value *map = value_map(a, VALUE_BLOCK);
	unsigned top;

	put(a, map, "plaats", place->place);
	put(a, map, "uit", w->rank.count);
	if (g->draws > 0) {
		put(a, map, "beste", place->best);
		put(a, map, "slechtste", place->worst);
		top = ranking_share(place->top, g->draws);
		value_put(a, map, "top", value_plain(a, arena_format(a,
		    "%u.%02u", top / 100, top % 100)));
	}
	put(a, map, "aantal", g->first);
	put(a, map, "trekkingen", g->draws);
	if (g->draws > 0)
		put(a, map, "startgetal", g->seed);
	value_put(a, map, "van", value_text(a, basis_text(a, w->prints[i])));
	value_put(a, map, "samen", value_text(a, w->together));
	return map;
}

bool
ranking_write(const struct ranking *g, const struct ranked *w, size_t i,
    struct fault *f)
{
	struct document *d = w->wijk->all[i]->record;

	return document_set(d, d->root, "rang", field_of(d->arena, g, w,
	    i), f);
}

bool
ranking_clear(struct document *d, struct fault *f)
{
	struct value *v = value_get(d->root, "rang");

	return v == NULL || document_remove(d, v, f);
}
