#include "choose.h"

#include <stdlib.h>
#include <string.h>

#include "../base/number.h"
#include "choose-private.h"

/* Bits that sums may fill, and those behind the point of a bound. */
enum { SUM_BITS = 61, FINE_BITS = 16, COARSE_BITS = 20 };

/* --- what can matter ------------------------------------------------------ */

static int64_t
size_of(int64_t n)
{
	return n < 0 ? -n : n;
}

static enum choose_fate
fate_of(const struct choose_problem *p, uint32_t item)
{
	return p->fates == NULL ? CHOOSE_FREE : p->fates[item];
}

static void
mark_bound(struct choose *c)
{
	const struct choose_problem *p = c->problem;
	size_t i;

	for (i = 0; i < p->pair_count; i++)
		if (p->pairs[i].effect != 0)
			c->bound[p->pairs[i].a] = c->bound[p->pairs[i].b] =
			    true;
	for (i = 0; i < p->need_count; i++)
		c->bound[p->needs[i].a] = c->bound[p->needs[i].b] = true;
	for (i = 0; i < p->exclude_count; i++)
		c->bound[p->excludes[i].a] = c->bound[p->excludes[i].b] =
		    true;
}

struct rival {
	int64_t value, cost;
	uint32_t item;
};

static int
by_worth(const void *left, const void *right)
{
	const struct rival *a = left, *b = right;

	if (a->value != b->value)
		return a->value > b->value ? -1 : 1;
	if (a->cost != b->cost)
		return a->cost < b->cost ? -1 : 1;
	return (a->item > b->item) - (a->item < b->item);
}

/* A heap of the least costs, the highest of them first. */
static void
heap_add(int64_t *heap, uint32_t *count, uint32_t most, int64_t cost)
{
	uint32_t at, child;

	if (*count < most) {
		for (at = (*count)++; at > 0 && heap[(at - 1) / 2] < cost;
		    at = (at - 1) / 2)
			heap[at] = heap[(at - 1) / 2];
		heap[at] = cost;
		return;
	}
	if (heap[0] <= cost)
		return;
	for (at = 0; (child = 2 * at + 1) < most; at = child) {
		if (child + 1 < most && heap[child + 1] > heap[child])
			child++;
		if (heap[child] <= cost)
			break;
		heap[at] = heap[child];
	}
	heap[at] = cost;
}

/*
 * Dominance: an item without bonds that is no better and no cheaper than so
 * many others as there are places and sets to ask for, is not needed.  In any
 * set with it one of those is lacking that gives a set as good which is none of
 * the others.
 */
static void
keep_undominated(struct choose *c, struct rival *all, uint32_t n, bool *kept)
{
	const struct choose_problem *p = c->problem;
	uint64_t most = (uint64_t)p->places + 1 + CHOOSE_SEVERAL;
	uint32_t room = most < n ? (uint32_t)most : n, held = 0, i;
	int64_t *heap = arena_array(c->arena, room + 1, sizeof(*heap));

	qsort(all, n, sizeof(*all), by_worth);
	for (i = 0; i < n; i++) {
		if (held == room && heap[0] <= all[i].cost)
			continue;
		kept[all[i].item] = true;
		heap_add(heap, &held, room, all[i].cost);
	}
}

static void
number(struct choose *c)
{
	const struct choose_problem *p = c->problem;
	bool *kept = arena_array(c->arena, p->count, sizeof(*kept));
	struct rival *rivals = arena_array(c->arena, p->count,
	    sizeof(*rivals));
	struct search *s = &c->search;
	uint32_t i, n = 0;

	for (i = 0; i < p->count; i++) {
		kept[i] = c->bound[i] || fate_of(p, i) == CHOOSE_IN;
		if (kept[i] || fate_of(p, i) == CHOOSE_OUT)
			continue;
		rivals[n++] = (struct rival){ p->values[i],
		    c->affordable ? 0 : p->costs[i], i };
	}
	if (n > 0)
		keep_undominated(c, rivals, n, kept);
	for (i = 0; i < p->count; i++) {
		c->numbers[i] = kept[i] ? s->count : CHOOSE_NONE;
		s->count += kept[i];
	}
}

/* --- the search ---------------------------------------------------------- */

static void
add_bond(struct choose *c, uint32_t a, uint32_t b, enum bond_kind kind,
    int64_t effect)
{
	struct search *s = &c->search;

	s->bonds[s->bond_count++] = (struct bond){ c->numbers[a],
	    c->numbers[b], kind, effect, 0 };
}

static void
make_bonds(struct choose *c)
{
	const struct choose_problem *p = c->problem;
	struct search *s = &c->search;
	size_t i;

	s->bonds = arena_array(c->arena, p->pair_count + p->need_count +
	    p->exclude_count, sizeof(*s->bonds));
	for (i = 0; i < p->pair_count; i++)
		if (p->pairs[i].effect != 0)
			add_bond(c, p->pairs[i].a, p->pairs[i].b,
			    p->pairs[i].effect > 0 ? BOND_GAIN : BOND_LOSS,
			    p->pairs[i].effect);
	for (i = 0; i < p->need_count; i++)
		add_bond(c, p->needs[i].a, p->needs[i].b, BOND_NEED, 0);
	for (i = 0; i < p->exclude_count; i++)
		add_bond(c, p->excludes[i].a, p->excludes[i].b, BOND_FORBID,
		    0);
}

static void
list_bonds(struct search *s)
{
	uint32_t *at = arena_array(s->arena, s->count + 1, sizeof(*at)), i;

	s->first = arena_array(s->arena, s->count + 2, sizeof(*s->first));
	s->of = arena_array(s->arena, 2 * (size_t)s->bond_count,
	    sizeof(*s->of));
	for (i = 0; i < s->bond_count; i++) {
		s->first[s->bonds[i].a + 1]++;
		s->first[s->bonds[i].b + 1]++;
	}
	for (i = 0; i < s->count; i++) {
		s->first[i + 1] += s->first[i];
		at[i + 1] = s->first[i + 1];
	}
	for (i = 0; i < s->bond_count; i++) {
		s->of[at[s->bonds[i].a]++] = i;
		s->of[at[s->bonds[i].b]++] = i;
	}
}

/* How fine a bound can be told, and how high a multiplier may become. */
static void
set_scale(struct search *s)
{
	int64_t all = 1, cap;
	struct bond *b;
	uint32_t i;

	for (i = 0; i < s->count; i++)
		all += size_of(s->values[i]);
	for (i = 0; i < s->bond_count; i++)
		all += size_of(s->bonds[i].effect);
	cap = all / (s->bond_count + 1) + 1;
	s->bits = FINE_BITS;
	while (s->bits > 0 && all >> (SUM_BITS - 2 - CHOOSE_LAMBDA_BITS -
	    s->bits) > 0)
		s->bits--;
	for (b = s->bonds; b < s->bonds + s->bond_count; b++)
		b->most = (b->kind == BOND_GAIN || b->kind == BOND_LOSS ?
		    size_of(b->effect) : cap) * ((int64_t)1 << s->bits);
}

/* Costs as small numbers for the bound: in steps of what they have in common,
 * or rounded down. */
static void
set_costs(struct search *s)
{
	int64_t highest = 0, all = 0;
	uint32_t i;

	for (i = 0; i < s->count; i++) {
		s->step = number_gcd(s->step, s->costs[i]);
		if (size_of(s->costs[i]) > highest)
			highest = size_of(s->costs[i]);
	}
	if (s->step == 0)
		s->step = 1;
	while (highest / s->step >> COARSE_BITS > 0)
		s->step *= 2;
	s->coarse = arena_array(s->arena, s->count, sizeof(*s->coarse));
	for (i = 0; i < s->count; i++) {
		s->coarse[i] = (int32_t)(s->costs[i] / s->step -
		    (s->costs[i] % s->step < 0));
		all += size_of(s->coarse[i]);
	}
	s->usual = all / (s->count + 1) + 1;
	s->lambda_most = ((int64_t)1 << (SUM_BITS - 1)) / (2 * all + 2);
}

static void
make_room(struct search *s)
{
	uint32_t i, n = s->count + 1;
	struct arena *a = s->arena;

	s->state = arena_array(a, n, 1);
	s->trail = arena_array(a, n, sizeof(*s->trail));
	s->stack = arena_array(a, n, sizeof(*s->stack));
	s->worth = arena_array(a, CHOOSE_SEVERAL, sizeof(*s->worth));
	s->sets = arena_array(a, CHOOSE_SEVERAL, sizeof(*s->sets));
	for (i = 0; i < CHOOSE_SEVERAL; i++)
		s->sets[i] = arena_array(a, n, 1);
	s->trial = arena_array(a, n, 1);
	s->open = arena_array(a, n, sizeof(*s->open));
	s->active = arena_array(a, s->bond_count, sizeof(*s->active));
	s->base = arena_array(a, n, sizeof(*s->base));
	s->profit = arena_array(a, n, sizeof(*s->profit));
	s->scratch = arena_array(a, n, sizeof(*s->scratch));
	s->gain = arena_array(a, n, sizeof(*s->gain));
	s->candidates = arena_array(a, n, sizeof(*s->candidates));
	s->taken = arena_array(a, n, 1);
	s->subgradient = arena_array(a, s->bond_count, sizeof(*s->subgradient));
	s->m = arena_array(a, s->bond_count + 1, sizeof(*s->m));
	s->best_m = arena_array(a, s->bond_count + 1, sizeof(*s->best_m));
	s->root_m = arena_array(a, s->bond_count + 1, sizeof(*s->root_m));
	for (i = 0; i < s->bond_count; i++)
		if (s->bonds[i].kind == BOND_GAIN)
			s->root_m[i] = s->bonds[i].most / 2;
}

static void
fill(struct choose *c)
{
	const struct choose_problem *p = c->problem;
	struct search *s = &c->search;
	uint32_t i, at;

	s->numbers = arena_array(c->arena, s->count, sizeof(*s->numbers));
	s->values = arena_array(c->arena, s->count, sizeof(*s->values));
	if (!c->affordable)
		s->costs = arena_array(c->arena, s->count, sizeof(*s->costs));
	for (i = 0; i < p->count; i++) {
		at = c->numbers[i];
		if (at == CHOOSE_NONE)
			continue;
		s->numbers[at] = i;
		s->values[at] = p->values[i];
		if (s->costs != NULL)
			s->costs[at] = p->costs[i];
	}
}

/* Can no set cost more? */
static bool
is_affordable(const struct choose_problem *p, int64_t budget)
{
	int64_t most = 0;
	uint32_t i;

	for (i = 0; p->costs != NULL && i < p->count; i++)
		if (p->costs[i] > 0 && fate_of(p, i) != CHOOSE_OUT)
			most += p->costs[i];
	return p->costs == NULL || most <= budget;
}

bool
choose_has(const struct choose_set *set, uint32_t item)
{
	uint32_t i;

	for (i = 0; set != NULL && i < set->count; i++)
		if (set->items[i] == item)
			return true;
	return false;
}

struct choose *
choose_new(struct arena *a, const struct choose_problem *p)
{
	struct choose *c = arena_alloc(a, sizeof(*c));
	struct search *s = &c->search;

	c->arena = s->arena = a;
	c->problem = p;
	c->numbers = arena_array(a, p->count, sizeof(*c->numbers));
	c->bound = arena_array(a, p->count, sizeof(*c->bound));
	c->affordable = is_affordable(p, p->budget);
	s->usual = 1;
	s->limit = p->work == 0 ? CHOOSE_WORK : p->work;
	mark_bound(c);
	number(c);
	fill(c);
	make_bonds(c);
	list_bonds(s);
	set_scale(s);
	if (s->costs != NULL)
		set_costs(s);
	make_room(s);
	return c;
}
