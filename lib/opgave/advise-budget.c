#include "advise.h"

/* The bond of that opgave with one of the wijk, or NULL. */
static const struct bond *
bond_with(const struct advised *w, const struct advise_opgave *o, uint32_t x)
{
	size_t i;

	for (i = 0; i < o->bond_count; i++)
		if (o->bonds[i].other == w->numbers[x])
			return &o->bonds[i];
	return NULL;
}

/* What it adds to the set without j. */
static int64_t
worth(const struct advised *w, uint32_t i, const struct choose_set *set,
    uint32_t j)
{
	const struct advise_opgave *o = advise_of(w, i);
	int64_t sum = o->value;
	const struct bond *b;
	uint32_t x;

	for (x = 0; x < set->count; x++) {
		if (set->items[x] == j)
			continue;
		b = bond_with(w, o, set->items[x]);
		if (b != NULL)
			sum += b->effect;
	}
	return sum;
}

/* Does a koppeling forbid that i takes the place of j? */
static bool
is_bound(const struct advised *w, uint32_t i, const struct choose_set *set,
    uint32_t j)
{
	const struct advise_opgave *o = advise_of(w, i);
	const struct bond *b;
	uint32_t x;

	for (x = 0; x < set->count; x++) {
		b = bond_with(w, advise_of(w, j), set->items[x]);
		if (b != NULL && b->needed)
			return true;
		b = bond_with(w, o, set->items[x]);
		if (b != NULL && b->excludes && set->items[x] != j)
			return true;
	}
	for (b = o->bonds; b < o->bonds + o->bond_count; b++)
		if (b->needs)
			return true;
	return false;
}

bool
advise_budget_bars(const struct advised *w, uint32_t i, int64_t lost)
{
	const struct choose_set *best = &w->best.sets[0];
	const struct advise_limits *limits = &w->advise->limits;
	int64_t cost;
	uint32_t x, j;

	if (!limits->has_budget)
		return false;
	for (x = 0; x < best->count; x++) {
		j = best->items[x];
		cost = best->cost - advise_of(w, j)->cost + advise_of(w,
		    i)->cost;
		if (cost > limits->budget && !advise_of(w, j)->asked &&
		    worth(w, i, best, j) - worth(w, j, best, j) > -lost &&
		    !is_bound(w, i, best, j))
			return true;
	}
	return false;
}
