#include <string.h>

#include "choose-private.h"

/* What a search may cost before the table is tried. */
#define EASY ((uint64_t)20000000)

/* One of many runs, the price of one item, may take so many times less. */
enum { PRICE = 10 };

/* What one run is about. */
struct limits {
	uint32_t places, wanted;
	uint32_t haste;		/* divides the work */
	int64_t budget;
	uint32_t in, out;	/* items of the search, or CHOOSE_NONE */
	const struct choose_set *first;	/* known to be one of the best */
};

static int64_t
floor_of(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

/* As far from 0 as sums of costs can be. */
static int64_t
near(const struct search *s, int64_t budget)
{
	int64_t all = 1;
	uint32_t i;

	for (i = 0; i < s->count; i++)
		all += s->costs[i] < 0 ? -s->costs[i] : s->costs[i];
	return budget > all ? all : budget < -all ? -all : budget;
}

static void
clear(struct search *s)
{
	uint32_t i;

	s->trailed = s->propagated = s->in_count = s->found = 0;
	s->in_cost = s->free_savings = 0;
	s->work = s->nodes = 0;
	s->truncated = false;
	memset(s->state, CHOOSE_FREE, s->count);
	for (i = 0; s->costs != NULL && i < s->count; i++)
		if (s->costs[i] < 0)
			s->free_savings += s->costs[i];
	memcpy(s->m, s->root_m, (s->bond_count + 1) * sizeof(*s->m));
}

static bool
fix_all(const struct choose *c, struct search *s, const struct limits *l)
{
	const uint8_t *fates = c->problem->fates;
	uint32_t i;

	for (i = 0; fates != NULL && i < s->count; i++)
		if (fates[s->numbers[i]] != CHOOSE_FREE && !choose_fix(s, i,
		    fates[s->numbers[i]]))
			return false;
	if (l->in != CHOOSE_NONE && !choose_fix(s, l->in, CHOOSE_IN))
		return false;
	return l->out == CHOOSE_NONE || choose_fix(s, l->out, CHOOSE_OUT);
}

static struct choose_set
set_of(const struct search *s, uint32_t at, const struct choose_problem *p)
{
	struct choose_set set = { 0, 0, NULL, 0 };
	uint32_t i;

	set.items = arena_array(s->arena, s->places + 1, sizeof(*set.items));
	for (i = 0; i < s->count; i++)
		if (s->sets[at][i]) {
			set.items[set.count++] = s->numbers[i];
			if (p->costs != NULL)
				set.cost += p->costs[s->numbers[i]];
		}
	set.value = s->worth[at];
	return set;
}

static struct choose_result
result_of(const struct search *s, const struct choose_problem *p, int64_t open)
{
	struct choose_result r = { .proved = !s->truncated, .nodes = s->nodes };
	struct choose_set *sets = arena_array(s->arena, s->found,
	    sizeof(*sets));
	int64_t bound;
	uint32_t i;

	for (i = 0; i < s->found; i++)
		sets[i] = set_of(s, i, p);
	r.sets = sets;
	r.count = s->found;
	if (s->found > 0)
		r.bound = sets[0].value;
	if (!s->truncated)
		return r;
	bound = floor_of(open, (int64_t)1 << s->bits);
	if (s->found == 0 || bound > r.bound)
		r.bound = bound;
	return r;
}

/* May it be left out of a set, for nothing? */
static bool
is_idle(const struct search *s, const uint8_t *set, uint32_t item,
    int64_t cost)
{
	int64_t gain = s->values[item];
	const struct bond *b;
	uint32_t i;

	for (i = s->first[item]; i < s->first[item + 1]; i++) {
		b = &s->bonds[s->of[i]];
		if (!set[b->a == item ? b->b : b->a])
			continue;
		gain += b->effect;
		if (b->kind == BOND_NEED && b->b == item)
			return false;
	}
	return gain == 0 && (s->costs == NULL ||
	    cost - s->costs[item] <= s->budget);
}

/* Leave those out of the first set. */
static void
trim(struct search *s, const struct choose *c, uint32_t in)
{
	const uint8_t *fates = c->problem->fates;
	uint8_t *set = s->sets[0];
	int64_t cost = 0;
	uint32_t i;

	for (i = 0; s->costs != NULL && i < s->count; i++)
		cost += set[i] ? s->costs[i] : 0;
	for (i = 0; i < s->count; i++) {
		if (!set[i] || i == in || (fates != NULL &&
		    fates[s->numbers[i]] == CHOOSE_IN) ||
		    !is_idle(s, set, i, cost))
			continue;
		set[i] = 0;
		if (s->costs != NULL)
			cost -= s->costs[i];
		i = UINT32_MAX;	/* and again from the first */
	}
}

static void
keep_first(const struct choose *c, struct search *s,
    const struct choose_set *first)
{
	uint32_t i;

	memset(s->trial, 0, s->count);
	for (i = 0; i < first->count; i++)
		s->trial[c->numbers[first->items[i]]] = 1;
	choose_keep(s, s->trial);
}

static bool
begin(const struct choose *c, struct search *s, const struct limits *l)
{
	clear(s);
	s->places = l->places;
	s->wanted = l->wanted;
	s->budget = s->costs == NULL ? 0 : near(s, l->budget);
	if (l->first != NULL)
		keep_first(c, s, l->first);
	return fix_all(c, s, l) && choose_propagate(s);
}

static struct choose_result
run(struct choose *c, struct limits l)
{
	struct search *s = &c->search;
	bool plain = s->bond_count == 0 && s->costs != NULL;
	uint64_t limit = s->limit;
	uint64_t most = limit / l.haste + 1;
	int64_t open = INT64_MIN;

	if (!begin(c, s, &l))
		return result_of(s, c->problem, open);
	s->limit = plain && EASY < most ? EASY : most;
	choose_search(s, &open);
	s->limit = most;
	if (s->truncated && plain) {
		begin(c, s, &l);
		if (!choose_table(s))
			choose_search(s, &open);
	}
	s->limit = limit;
	if (s->wanted == 1 && s->found == 1)
		trim(s, c, l.in);
	return result_of(s, c->problem, open);
}

struct choose_result
choose_best(struct choose *c)
{
	const struct choose_problem *p = c->problem;

	return run(c, (struct limits){ p->places, 1, 1, p->budget, CHOOSE_NONE,
	    CHOOSE_NONE, NULL });
}

struct choose_result
choose_several(struct choose *c, const struct choose_set *first,
    uint32_t how_many)
{
	const struct choose_problem *p = c->problem;

	return run(c, (struct limits){ p->places, how_many, 1, p->budget,
	    CHOOSE_NONE, CHOOSE_NONE, first });
}

struct choose_result
choose_under(struct choose *c, uint32_t places, int64_t budget)
{
	return run(c, (struct limits){ places, 1, 1, budget, CHOOSE_NONE,
	    CHOOSE_NONE, NULL });
}

static bool
holds(const struct choose_set *set, uint32_t item)
{
	uint32_t i;

	for (i = 0; i < set->count; i++)
		if (set->items[i] == item)
			return true;
	return false;
}

/* The best of the others with one place less.  Two items that cost the same
 * have the same others, but for themselves. */
static struct choose_result
rest(struct choose *c, uint32_t item, int64_t budget)
{
	const struct choose_problem *p = c->problem;
	struct limits l = { p->places - 1, 1, PRICE, budget, CHOOSE_NONE,
	    CHOOSE_NONE, NULL };
	struct rest *r;

	for (r = c->rests; r != NULL && r->budget != budget; r = r->next)
		;
	if (r == NULL) {
		r = arena_alloc(c->arena, sizeof(*r));
		r->budget = budget;
		r->result = run(c, l);
		r->next = c->rests;
		c->rests = r;
	}
	if (r->result.count == 0 || !holds(&r->result.sets[0], item))
		return r->result;
	l.out = c->numbers[item];
	return run(c, l);
}

static struct choose_set
with(struct choose *c, const struct choose_set *set, uint32_t item)
{
	const struct choose_problem *p = c->problem;
	struct choose_set new = *set;
	uint32_t i, n = 0;

	new.items = arena_array(c->arena, set->count + 1,
	    sizeof(*new.items));
	for (i = 0; i < set->count && set->items[i] < item; i++)
		new.items[n++] = set->items[i];
	new.items[n++] = item;
	for (; i < set->count; i++)
		new.items[n++] = set->items[i];
	new.count = n;
	new.value += p->values[item];
	if (p->costs != NULL)
		new.cost += p->costs[item];
	return new;
}

struct choose_result
choose_with(struct choose *c, uint32_t item)
{
	const struct choose_problem *p = c->problem;
	struct limits l = { p->places, 1, PRICE, p->budget, c->numbers[item],
	    CHOOSE_NONE, NULL };
	struct choose_result r;
	struct choose_set *set;

	if (c->bound[item] ||
	    (p->fates != NULL && p->fates[item] == CHOOSE_IN))
		return run(c, l);
	if (p->places == 0)
		return (struct choose_result){ .proved = true };
	r = rest(c, item, c->affordable ? 0 : p->budget - p->costs[item]);
	if (r.count == 0)
		return r;
	set = arena_alloc(c->arena, sizeof(*set));
	*set = with(c, &r.sets[0], item);
	r.sets = set;
	r.count = 1;
	r.bound += p->values[item];
	return r;
}
