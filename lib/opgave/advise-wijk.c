#include <stdlib.h>
#include <string.h>

#include "advise.h"
#include "index.h"

const struct advise_opgave *
advise_of(const struct advised *w, uint32_t i)
{
	return &w->advise->all[w->numbers[i]];
}

/* Those of the wijk that can be chosen, in order of id. */
static void
list(const struct pool_wijk *pool, struct advised *w)
{
	const struct advise *v = w->advise;
	uint32_t n;
	size_t i;

	for (i = 0; i < pool->count; i++) {
		n = v->numbers[index_number(v->index, KIND_OPGAVE,
		    pool->all[i]->id)];
		if (v->all[n].pool == pool->all[i] &&
		    v->all[n].state == ADVISE_FREE)
			w->numbers[w->count++] = n;
	}
}

static int64_t
common(int64_t a, int64_t b)
{
	int64_t t;

	for (b = b < 0 ? -b : b; b != 0; b = t) {
		t = a % b;
		a = b;
	}
	return a;
}

/* The number within the wijk, or UINT32_MAX. */
static uint32_t
place_of(const struct advised *w, uint32_t number)
{
	uint32_t low = 0, high = w->count, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (w->numbers[mid] < number)
			low = mid + 1;
		else
			high = mid;
	}
	return low < w->count && w->numbers[low] == number ? low : UINT32_MAX;
}

/* What a problem is made of, while it is made. */
struct parts {
	int64_t *values, *costs;
	uint8_t *fates;
	struct choose_pair *pairs;
	struct choose_tie *needs, *excludes;
};

static struct parts
make_room(struct arena *a, const struct advised *w)
{
	struct parts p;
	size_t bonds = 0;
	uint32_t i;

	for (i = 0; i < w->count; i++)
		bonds += advise_of(w, i)->bond_count;
	p.values = arena_array(a, w->count, sizeof(*p.values));
	p.costs = arena_array(a, w->count, sizeof(*p.costs));
	p.fates = arena_array(a, w->count, sizeof(*p.fates));
	p.pairs = arena_array(a, bonds, sizeof(*p.pairs));
	p.needs = arena_array(a, bonds, sizeof(*p.needs));
	p.excludes = arena_array(a, bonds, sizeof(*p.excludes));
	return p;
}

static void
add_bonds(struct advised *w, struct parts *p, uint32_t i)
{
	const struct advise_opgave *o = advise_of(w, i);
	struct choose_problem *q = &w->problem;
	const struct bond *b;
	uint32_t j;

	for (b = o->bonds; b < o->bonds + o->bond_count; b++) {
		j = place_of(w, b->other);
		if (j == UINT32_MAX)
			continue;
		if (b->needs)
			p->needs[q->need_count++] = (struct choose_tie){ i,
			    j };
		if (j < i)
			continue;
		if (b->excludes)
			p->excludes[q->exclude_count++] =
			    (struct choose_tie){ i, j };
		if (b->effect != 0)
			p->pairs[q->pair_count++] = (struct choose_pair){ i,
			    j, b->effect };
		w->unit = common(w->unit, b->effect);
	}
}

/* Values in the largest unit that all of them are so many of. */
static void
pose(struct arena *a, struct advised *w)
{
	const struct advise_limits *limits = &w->advise->limits;
	struct choose_problem *q = &w->problem;
	struct parts p = make_room(a, w);
	uint32_t i;
	size_t j;

	for (i = 0; i < w->count; i++) {
		p.values[i] = advise_of(w, i)->value;
		p.costs[i] = advise_of(w, i)->cost;
		p.fates[i] = advise_of(w, i)->asked ? CHOOSE_IN : CHOOSE_FREE;
		w->unit = common(w->unit, p.values[i]);
		add_bonds(w, &p, i);
	}
	if (w->unit == 0)
		w->unit = 1;
	for (i = 0; i < w->count; i++)
		p.values[i] /= w->unit;
	for (j = 0; j < q->pair_count; j++)
		p.pairs[j].effect /= w->unit;
	q->count = w->count;
	q->values = p.values;
	q->costs = limits->has_budget ? p.costs : NULL;
	q->budget = limits->budget;
	q->places = limits->places;
	q->fates = p.fates;
	q->pairs = p.pairs;
	q->needs = p.needs;
	q->excludes = p.excludes;
	q->work = w->advise->work;
}

static const char *
money(struct arena *a, int64_t cents)
{
	return number_text(a, cents * (NUMBER_ONE / 100), -1);
}

/* Why what must be in cannot be. */
static bool
too_much(const struct advised *w, struct fault *f)
{
	const struct advise_limits *limits = &w->advise->limits;
	struct arena *a = w->advise->arena;
	uint32_t i, n = 0;
	int64_t cost = 0;

	for (i = 0; i < w->count; i++)
		if (advise_of(w, i)->asked) {
			n++;
			cost += advise_of(w, i)->cost;
		}
	if (n > limits->places)
		return fault_set(f, FAULT_NOWHERE, "wijk '%s': with what it "
		    "needs, --with asks for %u opgaven, and there is room "
		    "for %u", w->wijk->id, n, limits->places);
	return fault_set(f, FAULT_NOWHERE, "wijk '%s': with what it needs, "
	    "--with asks for meerkosten of %s, and the budget is %s",
	    w->wijk->id, money(a, cost), money(a, limits->budget));
}

bool
advise_wijk(struct arena *a, const struct advise *v,
    const struct pool_wijk *pool, struct advised *w, struct fault *f)
{
	const struct choose_set *set;
	bool *taken;
	uint32_t i;

	*w = (struct advised){ .advise = v, .wijk = pool };
	w->numbers = arena_array(a, pool->count, sizeof(*w->numbers));
	list(pool, w);
	pose(a, w);
	w->choose = choose_new(a, &w->problem);
	w->best = choose_best(w->choose);
	if (w->best.count == 0)
		return too_much(w, f);
	taken = arena_array(a, w->count, sizeof(*taken));
	set = &w->best.sets[0];
	for (i = 0; i < set->count; i++)
		taken[set->items[i]] = true;
	w->taken = taken;
	return true;
}

struct choose_result
advise_with(const struct advised *w, uint32_t i)
{
	return choose_with(w->choose, i);
}
