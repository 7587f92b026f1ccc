#include <string.h>

#include "choose-private.h"

/* Iterations of the bound: at the first root, at a later one, at a node. */
enum { AT_FIRST = 300, AT_ROOT = 30, AT_NODE = 12 };

bool
choose_fix(struct search *s, uint32_t item, enum choose_fate fate)
{
	if (s->state[item] != CHOOSE_FREE)
		return s->state[item] == fate;
	s->state[item] = (uint8_t)fate;
	s->trail[s->trailed++] = item;
	if (s->costs != NULL && s->costs[item] < 0)
		s->free_savings -= s->costs[item];
	if (fate != CHOOSE_IN)
		return true;
	s->in_count++;
	if (s->costs != NULL)
		s->in_cost += s->costs[item];
	return s->in_count <= s->places;
}

void
choose_undo(struct search *s, uint32_t trailed)
{
	uint32_t item;

	while (s->trailed > trailed) {
		item = s->trail[--s->trailed];
		if (s->costs != NULL && s->costs[item] < 0)
			s->free_savings += s->costs[item];
		if (s->state[item] == CHOOSE_IN) {
			s->in_count--;
			if (s->costs != NULL)
				s->in_cost -= s->costs[item];
		}
		s->state[item] = CHOOSE_FREE;
	}
	s->propagated = trailed;
}

/* What follows from one that is in or out for those bound to it. */
static bool
propagate_item(struct search *s, uint32_t item)
{
	bool in = s->state[item] == CHOOSE_IN;
	const struct bond *b;
	uint32_t i;

	for (i = s->first[item]; i < s->first[item + 1]; i++) {
		b = &s->bonds[s->of[i]];
		if (b->kind == BOND_FORBID && in &&
		    !choose_fix(s, b->a == item ? b->b : b->a, CHOOSE_OUT))
			return false;
		if (b->kind == BOND_NEED && in && b->a == item &&
		    !choose_fix(s, b->b, CHOOSE_IN))
			return false;
		if (b->kind == BOND_NEED && !in && b->b == item &&
		    !choose_fix(s, b->a, CHOOSE_OUT))
			return false;
	}
	return true;
}

bool
choose_propagate(struct search *s)
{
	while (s->propagated < s->trailed)
		if (!propagate_item(s, s->trail[s->propagated++]))
			return false;
	return s->in_count <= s->places && (s->costs == NULL ||
	    s->in_cost + s->free_savings <= s->budget);
}

/* --- the sets that were found ------------------------------------------- */

int64_t
choose_cutoff(const struct search *s)
{
	return s->found < s->wanted ? INT64_MIN : s->worth[s->found - 1];
}

int64_t
choose_worth(const struct search *s, const uint8_t *set)
{
	const struct bond *b;
	int64_t worth = 0;
	uint32_t i;

	for (i = 0; i < s->count; i++)
		if (set[i])
			worth += s->values[i];
	for (b = s->bonds; b < s->bonds + s->bond_count; b++)
		if (set[b->a] && set[b->b])
			worth += b->effect;
	return worth;
}

void
choose_keep(struct search *s, const uint8_t *set)
{
	int64_t worth = choose_worth(s, set);
	uint8_t *room;
	uint32_t i, at;

	if (worth <= choose_cutoff(s))
		return;
	for (i = 0; i < s->found; i++)
		if (s->worth[i] == worth && memcmp(s->sets[i], set,
		    s->count) == 0)
			return;
	if (s->found < s->wanted)
		s->found++;
	room = s->sets[s->found - 1];
	for (at = s->found - 1; at > 0 && s->worth[at - 1] < worth; at--) {
		s->worth[at] = s->worth[at - 1];
		s->sets[at] = s->sets[at - 1];
	}
	s->worth[at] = worth;
	s->sets[at] = room;
	memcpy(room, set, s->count);
}

/* --- the search ---------------------------------------------------------- */

/* Nothing is free any more, or there is no place for it. */
static void
keep_leaf(struct search *s)
{
	uint32_t i;

	if (s->costs != NULL && s->in_cost > s->budget)
		return;
	for (i = 0; i < s->count; i++)
		s->trial[i] = s->state[i] == CHOOSE_IN;
	choose_keep(s, s->trial);
}

/* Without those that cost more than there can be. */
static bool
drop_dear(struct search *s)
{
	int64_t left;
	uint32_t i;

	if (s->costs == NULL)
		return true;
	left = s->budget - s->in_cost - s->free_savings;
	for (i = 0; i < s->count; i++)
		if (s->state[i] == CHOOSE_FREE && s->costs[i] > left &&
		    !choose_fix(s, i, CHOOSE_OUT))
			return false;
	return choose_propagate(s);
}

/* What would bring the bound down to the cutoff, were it otherwise, is as it
 * is: variable fixing by reduced profits. */
static bool
fix_by_profit(struct search *s)
{
	int64_t cutoff = choose_cutoff(s), most, p;
	uint32_t i, item;

	if (cutoff == INT64_MIN)
		return true;
	most = (cutoff + 1) * ((int64_t)1 << s->bits);	/* what must be met */
	for (i = 0; i < s->open_count; i++) {
		item = s->open[i];
		p = s->profit[item];
		if (s->state[item] != CHOOSE_FREE)
			continue;
		if (s->taken[item] && s->bound - p + s->next < most) {
			if (!choose_fix(s, item, CHOOSE_IN))
				return false;
		} else if (!s->taken[item] && s->bound + p - s->last < most) {
			if (!choose_fix(s, item, CHOOSE_OUT))
				return false;
		}
	}
	return choose_propagate(s);
}

/* By how much the bound has a bond wrong, at what it took. */
static int64_t
gap(const struct search *s, uint32_t bond)
{
	const struct bond *b = &s->bonds[bond];
	int64_t m = s->m[bond], full = b->effect * ((int64_t)1 << s->bits);
	bool x = s->taken[b->a], y = s->taken[b->b];

	switch (b->kind) {
	case BOND_GAIN:
		return x == y ? 0 : x ? m : full - m;
	case BOND_LOSS:
		return x && y ? -full - m : x || y ? 0 : m;
	case BOND_FORBID:
		return x == y ? m + (x ? 1 : 0) : 0;
	default:
		return x == y ? 0 : m + (x ? 1 : 0);
	}
}

/* The item that the bound hardly took or left. */
static uint32_t
hardly_taken(const struct search *s)
{
	int64_t off, least = INT64_MAX;
	uint32_t i, item, at = s->open[0];

	for (i = 0; i < s->open_count; i++) {
		item = s->open[i];
		off = s->taken[item] ? s->profit[item] - s->next :
		    s->last - s->profit[item];
		if (off < least) {
			least = off;
			at = item;
		}
	}
	return at;
}

/* The item to branch on: that at which the bound is most wrong, or else the
 * one that it hardly took or left. */
static uint32_t
branch_on(struct search *s)
{
	int64_t worst = 0, off;
	uint32_t i, at = CHOOSE_NONE;
	const struct bond *b;

	for (i = 0; i < s->open_count; i++)
		s->scratch[s->open[i]] = 0;
	for (i = 0; i < s->active_count; i++) {
		b = &s->bonds[s->active[i]];
		off = gap(s, s->active[i]);
		s->scratch[b->a] += off;
		s->scratch[b->b] += off;
	}
	for (i = 0; i < s->open_count; i++)
		if (s->scratch[s->open[i]] > worst) {
			worst = s->scratch[s->open[i]];
			at = s->open[i];
		}
	off = s->lambda / (1 << CHOOSE_LAMBDA_BITS) * s->slack;
	if (at == CHOOSE_NONE || (off < 0 ? -off : off) > worst)
		return hardly_taken(s);
	return at;
}

static int64_t *
level(struct search *s, uint32_t depth)
{
	uint32_t at = depth < CHOOSE_LEVELS ? depth : CHOOSE_LEVELS - 1;

	if (s->level_m[at] == NULL)
		s->level_m[at] = arena_array(s->arena, s->bond_count + 1,
		    sizeof(int64_t));
	return s->level_m[at];
}

/* The first root of all takes its time, and those to come begin where it
 * ended. */
static bool
bound_node(struct search *s, bool root)
{
	bool good = choose_bound(s, !root ? AT_NODE : s->has_root ? AT_ROOT :
	    AT_FIRST);

	if (!s->has_root)
		memcpy(s->root_m, s->m, (s->bond_count + 1) * sizeof(*s->m));
	s->has_root = true;
	return good;
}

/* Look at a node; false: it is done with.  Else *f is how to go on. */
static bool
open_node(struct search *s, uint32_t depth, struct frame *f)
{
	bool root = s->nodes++ == 0;

	f->trailed = s->trailed;
	if (!choose_propagate(s) || !drop_dear(s))
		return false;
	do {
		choose_look(s);
		if (s->open_count == 0 || s->in_count == s->places) {
			keep_leaf(s);
			return false;
		}
		if (!bound_node(s, root))
			return false;
		choose_heuristic(s);
		f->bound = s->bound;
		f->trailed = s->trailed;
		if (s->work > s->limit)
			return true;
		if (!fix_by_profit(s) || !drop_dear(s))
			return false;
	} while (s->trailed - f->trailed > s->open_count / 8);
	f->trailed = s->trailed;
	choose_look(s);
	if (s->open_count == 0 || s->in_count == s->places) {
		keep_leaf(s);
		return false;
	}
	f->item = branch_on(s);
	memcpy(level(s, depth), s->m, (s->bond_count + 1) * sizeof(*s->m));
	return true;
}

/* Back to the last node whose second branch waits, and on to that. */
static bool
back(struct search *s, uint32_t *depth)
{
	struct frame *f;

	while (*depth > 0) {
		f = &s->stack[--*depth];
		choose_undo(s, f->trailed);
		if (choose_cutoff(s) != INT64_MIN && f->bound <
		    (choose_cutoff(s) + 1) * ((int64_t)1 << s->bits))
			continue;
		memcpy(s->m, level(s, *depth), (s->bond_count + 1) *
		    sizeof(*s->m));
		if (choose_fix(s, f->item, CHOOSE_OUT))
			return true;
	}
	return false;
}

void
choose_search(struct search *s, int64_t *open)
{
	struct frame *f;
	uint32_t depth = 0;

	*open = INT64_MIN;
	for (;;) {
		f = &s->stack[depth];
		if (open_node(s, depth, f)) {
			if (s->work > s->limit)
				break;
			depth++;
			if (choose_fix(s, f->item, CHOOSE_IN))
				continue;
		}
		if (!back(s, &depth))
			return;
	}
	s->truncated = true;
	for (f = s->stack; f <= s->stack + depth; f++)
		if (f->bound > *open)
			*open = f->bound;
}
