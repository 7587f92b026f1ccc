#include <string.h>

#include "choose-private.h"

/* How many sums the table may hold. */
#define CELLS ((uint64_t)1 << 22)

enum { DEPTH = 10000 };	/* items, since each is a call */

/*
 * best[i][k][b]: the most that the items from i on add with k places and b of
 * the budget, both at most.  With it the best sets are found without a step
 * that leads nowhere.
 */
struct table {
	struct search *search;
	uint32_t *items;
	uint32_t count, places;
	int64_t budget, step;	/* in steps; from 0 */
	int64_t *best;
};

static int64_t *
row(const struct table *t, uint32_t item, uint32_t places)
{
	return t->best + ((uint64_t)item * (t->places + 1) + places) *
	    ((uint64_t)t->budget + 1);
}

static int64_t
cost(const struct table *t, uint32_t at)
{
	return t->search->costs[t->items[at]] / t->step;
}

static int64_t
within(const struct table *t, int64_t budget)
{
	return budget > t->budget ? t->budget : budget;
}

/* What taking the item leads to, or INT64_MIN: it cannot be. */
static int64_t
taking(const struct table *t, uint32_t at, uint32_t places, int64_t budget)
{
	int64_t left = budget - cost(t, at);

	if (places == 0 || left < 0)
		return INT64_MIN;
	return t->search->values[t->items[at]] +
	    row(t, at + 1, places - 1)[within(t, left)];
}

/* Many runs follow each other, each with a table: they share its room. */
static void
make_room(struct table *t)
{
	struct search *s = t->search;
	size_t last = ((size_t)t->places + 1) * ((size_t)t->budget + 1);
	size_t cells = ((size_t)t->count + 1) * last;

	if (cells > s->cells_room) {
		s->cells = arena_take(s->arena, cells * sizeof(*s->cells));
		s->cells_room = cells;
	}
	t->best = s->cells;
	memset(row(t, t->count, 0), 0, last * sizeof(*t->best));
}

static void
fill(struct table *t)
{
	uint32_t at, k;
	int64_t b, take, leave;

	for (at = t->count; at-- > 0;)
		for (k = 0; k <= t->places; k++)
			for (b = 0; b <= t->budget; b++) {
				take = taking(t, at, k, b);
				leave = row(t, at + 1, k)[b];
				row(t, at, k)[b] = take > leave ? take :
				    leave;
			}
}

/* Every set that is still good enough, the better way first. */
static void
walk(struct table *t, uint32_t at, uint32_t places, int64_t budget,
    int64_t worth)
{
	struct search *s = t->search;
	int64_t take, leave, cutoff = choose_cutoff(s);
	int way;

	if (at == t->count) {
		choose_keep(s, s->trial);
		return;
	}
	s->nodes++;
	take = taking(t, at, places, budget);
	leave = row(t, at + 1, places)[budget];
	for (way = 0; way < 2; way++) {
		cutoff = choose_cutoff(s);
		if ((take > leave) == (way == 0)) {
			if (take == INT64_MIN || (cutoff != INT64_MIN &&
			    worth + take <= cutoff))
				continue;
			s->trial[t->items[at]] = 1;
			walk(t, at + 1, places - 1, within(t, budget -
			    cost(t, at)), worth + s->values[t->items[at]]);
			s->trial[t->items[at]] = 0;
		} else if (cutoff == INT64_MIN || worth + leave > cutoff) {
			walk(t, at + 1, places, budget, worth);
		}
	}
}

/* The free ones, savings first, so that what is left of the budget rises and
 * then falls. */
static bool
list(struct table *t)
{
	const struct search *s = t->search;
	uint32_t i;
	int sign;

	t->items = arena_array(s->arena, s->count, sizeof(*t->items));
	for (sign = -1; sign <= 1; sign += 2)
		for (i = 0; i < s->count; i++) {
			if (s->state[i] != CHOOSE_FREE ||
			    (s->costs[i] < 0) != (sign < 0))
				continue;
			if (s->costs[i] % t->step != 0)
				return false;
			t->items[t->count++] = i;
		}
	return t->count <= DEPTH;
}

bool
choose_table(struct search *s)
{
	struct table t = { .search = s, .step = s->step };
	int64_t left = s->budget - s->in_cost, highest;
	uint32_t i;

	if (left < 0 || !list(&t))
		return false;
	highest = (left - s->free_savings) / t.step;
	t.places = s->places - s->in_count;
	if (t.places > t.count)
		t.places = t.count;
	if ((uint64_t)highest > CELLS || ((uint64_t)t.count + 1) *
	    (t.places + 1) > CELLS / ((uint64_t)highest + 1))
		return false;
	t.budget = highest;
	make_room(&t);
	fill(&t);
	for (i = 0; i < s->count; i++)
		s->trial[i] = s->state[i] == CHOOSE_IN;
	walk(&t, 0, t.places, left / t.step, choose_worth(s, s->trial));
	return true;
}
