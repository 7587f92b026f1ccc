#include <stdlib.h>

#include "choose-private.h"

enum { SWAPS = 50 };	/* at most, to better one set */

/* A set in the making: s->trial, and what each item would add to it. */
struct greedy {
	struct search *s;
	int64_t *gain;
	uint32_t count;
	int64_t cost;
};

static int
by_profit(const void *left, const void *right)
{
	const struct candidate *a = left, *b = right;

	if (a->profit != b->profit)
		return a->profit > b->profit ? -1 : 1;
	return (a->item > b->item) - (a->item < b->item);
}

/* Put an item in, or take it out. */
static void
flip(struct greedy *g, uint32_t item)
{
	struct search *s = g->s;
	const struct bond *b;
	uint32_t i;
	int sign = s->trial[item] ? -1 : 1;

	s->trial[item] = !s->trial[item];
	g->count += (uint32_t)sign;
	if (s->costs != NULL)
		g->cost += sign * s->costs[item];
	for (i = s->first[item]; i < s->first[item + 1]; i++) {
		b = &s->bonds[s->of[i]];
		g->gain[b->a == item ? b->b : b->a] += sign * b->effect;
	}
}

/* May it be added, as far as its bonds go? */
static bool
suits(const struct greedy *g, uint32_t item)
{
	const struct search *s = g->s;
	const struct bond *b;
	uint32_t i;

	for (i = s->first[item]; i < s->first[item + 1]; i++) {
		b = &s->bonds[s->of[i]];
		if (b->kind == BOND_FORBID &&
		    s->trial[b->a == item ? b->b : b->a])
			return false;
		if (b->kind == BOND_NEED && b->a == item && !s->trial[b->b])
			return false;
	}
	return true;
}

static bool
may_leave(const struct greedy *g, uint32_t item)
{
	const struct search *s = g->s;
	const struct bond *b;
	uint32_t i;

	for (i = s->first[item]; i < s->first[item + 1]; i++) {
		b = &s->bonds[s->of[i]];
		if (b->kind == BOND_NEED && b->b == item && s->trial[b->a])
			return false;
	}
	return s->state[item] == CHOOSE_FREE;
}

static bool
affords(const struct greedy *g, uint32_t item)
{
	const struct search *s = g->s;

	return s->costs == NULL || s->costs[item] < 0 ||
	    g->cost + s->costs[item] <= s->budget;
}

static void
add_in_order(struct greedy *g, const struct candidate *all, uint32_t n)
{
	struct search *s = g->s;
	uint32_t i, item, before;

	do {	/* again for those that need one that came later */
		before = g->count;
		for (i = 0; i < n && g->count < s->places; i++) {
			item = all[i].item;
			if (!s->trial[item] && (g->gain[item] > 0 ||
			    (s->taken[item] && s->costs != NULL &&
			    s->costs[item] < 0)) && affords(g, item) &&
			    suits(g, item))
				flip(g, item);
		}
	} while (g->count > before);
}

/* Change one for another while that is better. */
static bool
swap(struct greedy *g)
{
	struct search *s = g->s;
	uint32_t i, j, out, in, best_out = CHOOSE_NONE, best_in = CHOOSE_NONE;
	int64_t best = 0, lost;

	for (i = 0; i < s->open_count; i++) {
		out = s->open[i];
		if (!s->trial[out] || !may_leave(g, out))
			continue;
		lost = g->gain[out];
		flip(g, out);
		for (j = 0; j < s->open_count; j++) {
			in = s->open[j];
			if (in == out || s->trial[in] ||
			    g->gain[in] - lost <= best || !affords(g, in) ||
			    !suits(g, in))
				continue;
			best = g->gain[in] - lost;
			best_out = out;
			best_in = in;
		}
		flip(g, out);
	}
	if (best_out == CHOOSE_NONE)
		return false;
	flip(g, best_out);
	flip(g, best_in);
	return true;
}

static void
keep(struct greedy *g)
{
	if (g->s->costs == NULL || g->cost <= g->s->budget)
		choose_keep(g->s, g->s->trial);
}

/* The set of what is in, and what each other item would add to it. */
static void
start(struct greedy *g)
{
	struct search *s = g->s;
	uint32_t i;

	g->count = 0;
	g->cost = 0;
	for (i = 0; i < s->count; i++) {
		g->gain[i] = s->values[i];
		s->trial[i] = 0;
	}
	for (i = 0; i < s->trailed; i++)
		if (s->state[s->trail[i]] == CHOOSE_IN)
			flip(g, s->trail[i]);
}

void
choose_heuristic(struct search *s)
{
	struct greedy g = { .s = s, .gain = s->gain };
	struct candidate *all = s->candidates;
	uint32_t i;
	int swaps = 0;

	start(&g);
	for (i = 0; i < s->open_count; i++) {
		all[i].item = s->open[i];
		all[i].profit = s->profit[s->open[i]];
	}
	qsort(all, s->open_count, sizeof(*all), by_profit);
	add_in_order(&g, all, s->open_count);
	keep(&g);
	s->work += s->open_count * 8;
	if (s->nodes > 1)
		return;
	while (swaps++ < SWAPS && swap(&g)) {
		add_in_order(&g, all, s->open_count);
		keep(&g);
	}
}
