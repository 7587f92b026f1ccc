#include <string.h>

#include "choose-private.h"

/* The step, of the way down to what was found: at first, at least, and after
 * how many times in vain it is halved. */
enum { STEP_ONE = 256, STEP_LEAST = 4, STEP_PATIENCE = 5 };

/* Slopes in sixteenths, so that that of the budget keeps its size. */
enum { SLOPE = 16 };

/* n / 2^CHOOSE_LAMBDA_BITS, rounded down; n is a money's worth. */
static int64_t
part_of(int64_t n)
{
	const int64_t big = (int64_t)1 << 61;

	return ((n + big) >> CHOOSE_LAMBDA_BITS) - (big >>
	    CHOOSE_LAMBDA_BITS);
}

void
choose_look(struct search *s)
{
	int64_t fine = (int64_t)1 << s->bits, sum = 0;
	const struct bond *b;
	uint32_t i;
	bool x, y;

	s->open_count = s->active_count = 0;
	for (i = 0; i < s->count; i++) {
		s->base[i] = s->values[i] * fine;
		if (s->state[i] == CHOOSE_FREE)
			s->open[s->open_count++] = i;
		else if (s->state[i] == CHOOSE_IN)
			sum += s->values[i];
	}
	for (i = 0; i < s->bond_count; i++) {
		b = &s->bonds[i];
		if (s->state[b->a] == CHOOSE_OUT ||
		    s->state[b->b] == CHOOSE_OUT)
			continue;
		x = s->state[b->a] == CHOOSE_IN;
		y = s->state[b->b] == CHOOSE_IN;
		if (x && y)
			sum += b->effect;
		else if (x)
			s->base[b->b] += b->effect * fine;
		else if (y)
			s->base[b->a] += b->effect * fine;
		else
			s->active[s->active_count++] = i;
	}
	s->fixed = sum * fine;
}

/* Put the rank-th highest of n numbers where it belongs, no lower ones before
 * it (Hoare's selection). */
static int64_t
highest(int64_t *v, uint32_t n, uint32_t rank)
{
	uint32_t low = 0, high = n, i, j, k;
	int64_t pivot, t;

	while (high - low > 1) {
		pivot = v[low + (high - low) / 2];
		for (i = j = low, k = high; j < k;) {
			t = v[j];
			if (t > pivot) {
				v[j++] = v[i];
				v[i++] = t;
			} else if (t < pivot) {
				v[j] = v[--k];
				v[k] = t;
			} else {
				j++;
			}
		}
		if (rank < i)
			high = i;
		else if (rank < k)
			return pivot;
		else
			low = k;
	}
	return v[low];
}

/* The least profit of what is taken. */
static int64_t
least_taken(const struct search *s)
{
	int64_t least = INT64_MAX, p;
	uint32_t i;

	for (i = 0; i < s->open_count; i++) {
		p = s->profit[s->open[i]];
		if (s->taken[s->open[i]] && p < least)
			least = p;
	}
	return least == INT64_MAX ? 0 : least;
}

/* Take what lies above the edge, and of those on it as many as there are places
 * left; `next` becomes the profit of the best that is not taken.  How many were
 * taken, and what that adds to *sum. */
static uint32_t
take_above(struct search *s, int64_t edge, uint32_t places, int64_t *sum)
{
	uint32_t i, item, taken = 0;
	int64_t p;

	for (i = 0; i < s->open_count; i++) {
		item = s->open[i];
		p = s->profit[item];
		s->taken[item] = p > edge;
		if (p > edge) {
			*sum += p;
			taken++;
		}
	}
	for (i = 0; edge > 0 && i < s->open_count; i++) {
		item = s->open[i];
		p = s->profit[item];
		if (p == edge && taken < places) {
			s->taken[item] = 1;
			*sum += p;
			taken++;
		} else if (p <= edge && p > s->next) {
			s->next = p;
		}
	}
	return taken;
}

/* Take the best, of those that are worth something; what that adds. */
static int64_t
take(struct search *s, uint32_t places)
{
	int64_t sum = 0, edge = 0, *v = s->scratch;
	uint32_t i, n = 0;

	for (i = 0; i < s->open_count; i++)
		if (s->profit[s->open[i]] > 0)
			v[n++] = s->profit[s->open[i]];
	if (n > places)
		edge = highest(v, n, places - 1);
	s->last = s->next = 0;
	if (take_above(s, edge, places, &sum) == places)
		s->last = edge > 0 ? edge : least_taken(s);
	return sum;
}

/* The bound by these multipliers, and what it takes. */
static void
relax(struct search *s)
{
	const struct bond *b;
	int64_t sum = s->fixed, m;
	uint32_t i;

	for (i = 0; i < s->open_count; i++)
		s->profit[s->open[i]] = s->base[s->open[i]];
	for (i = 0; i < s->active_count; i++) {
		b = &s->bonds[s->active[i]];
		m = s->m[s->active[i]];
		if (b->kind == BOND_GAIN) {
			s->profit[b->a] += m;
			s->profit[b->b] += b->effect *
			    ((int64_t)1 << s->bits) - m;
		} else if (b->kind == BOND_NEED) {
			s->profit[b->a] -= m;
			s->profit[b->b] += m;
		} else {
			s->profit[b->a] -= m;
			s->profit[b->b] -= m;
			sum += m;
		}
	}
	if (s->costs != NULL) {
		/* rounded so that the bound is no lower than it is */
		sum -= part_of(-s->lambda * s->slack);
		for (i = 0; i < s->open_count; i++)
			s->profit[s->open[i]] -= part_of(s->lambda *
			    s->coarse[s->open[i]]);
	}
	s->bound = sum + take(s, s->places - s->in_count);
	s->work += s->open_count * 4 + s->active_count + 16;
}

/* Which way a multiplier would go, when it may. */
static int
slope(const struct search *s, uint32_t bond)
{
	const struct bond *b = &s->bonds[bond];
	int x = s->taken[b->a], y = s->taken[b->b], g;

	if (b->kind == BOND_GAIN)
		g = x - y;
	else if (b->kind == BOND_NEED)
		g = y - x;
	else
		g = 1 - x - y;
	if ((g > 0 && s->m[bond] == 0) || (g < 0 && s->m[bond] == b->most))
		return 0;
	return g;
}

static int64_t
within(int64_t n, int64_t most)
{
	return n < 0 ? 0 : n > most ? most : n;
}

/* A coarse cost rounds down, as the budget does, so that what keeps to the one
 * keeps to the other. */
static int64_t
coarse_left(const struct search *s)
{
	int64_t left = s->budget / s->step - (s->budget % s->step < 0);
	uint32_t i;

	for (i = 0; i < s->trailed; i++)
		if (s->state[s->trail[i]] == CHOOSE_IN)
			left -= s->coarse[s->trail[i]];
	return left;
}

static int64_t
slack(const struct search *s, int64_t left)
{
	uint32_t i;

	for (i = 0; i < s->open_count; i++)
		if (s->taken[s->open[i]])
			left -= s->coarse[s->open[i]];
	return left;
}

/* The slope of the budget's multiplier, in usual costs. */
static int64_t
budget_slope(const struct search *s, int64_t left)
{
	const int64_t most = SLOPE * 1024;
	int64_t over = slack(s, left);

	if (over > 0 && s->lambda == 0)
		return 0;
	over = over * SLOPE / s->usual;
	return over > most ? most : over < -most ? -most : over;
}

/* Polyak's: the way down to what was found, or a part of the bound when nothing
 * was, by the square of the slope; and a part of that. */
static int64_t
step_size(const struct search *s, int64_t norm, int part)
{
	int64_t cutoff = choose_cutoff(s), way = s->bound / 16, step;

	if (cutoff != INT64_MIN)
		way = s->bound - cutoff * ((int64_t)1 << s->bits);
	if (way < 0)
		way = -way;
	step = way / STEP_ONE * part;
	step = step > INT64_MAX / 64 ? step / norm * SLOPE :
	    step * SLOPE / norm;
	return step == 0 ? 1 : step;
}

/* A step by usual costs, as lambda, which is of one coarse cost. */
static int64_t
lambda_step(const struct search *s, int64_t step)
{
	const int64_t one = (int64_t)1 << CHOOSE_LAMBDA_BITS;
	const int64_t large = (int64_t)1 << 48;

	return step < large && step > -large ? step * one / s->usual :
	    step / s->usual * one;
}

/* Move the multipliers down the slope; false: it is flat. */
static bool
descend(struct search *s, int64_t left, int part)
{
	int64_t norm = 0, budget = 0, step;
	uint32_t i, bond;

	for (i = 0; i < s->active_count; i++) {
		s->subgradient[i] = slope(s, s->active[i]) * SLOPE;
		norm += s->subgradient[i] * s->subgradient[i];
	}
	if (s->costs != NULL)
		budget = budget_slope(s, left);
	norm += budget * budget;
	if (norm == 0)
		return false;
	step = step_size(s, norm, part);
	for (i = 0; i < s->active_count; i++) {
		bond = s->active[i];
		s->m[bond] = within(s->m[bond] - step * s->subgradient[i],
		    s->bonds[bond].most);
	}
	s->lambda = within(s->lambda - lambda_step(s, step * budget),
	    s->lambda_most);
	return true;
}

bool
choose_bound(struct search *s, int times)
{
	size_t size = (s->bond_count + 1) * sizeof(*s->m);
	int64_t best = INT64_MAX, left = 0, fine = (int64_t)1 << s->bits;
	int i, part = STEP_ONE, vain = 0;

	if (s->costs != NULL)
		left = coarse_left(s);
	s->lambda = s->m[s->bond_count];
	for (i = 0; i <= times; i++) {
		s->slack = left;
		relax(s);
		if (s->bound < best) {
			best = s->bound;
			s->m[s->bond_count] = s->lambda;
			memcpy(s->best_m, s->m, size);
			vain = 0;
		} else if (++vain == STEP_PATIENCE) {
			part = part / 2 < STEP_LEAST ? STEP_LEAST : part / 2;
			vain = 0;
		}
		if (choose_cutoff(s) != INT64_MIN &&
		    best < (choose_cutoff(s) + 1) * fine) {
			memcpy(s->m, s->best_m, size);
			return false;
		}
		if (i % 32 == 0 && times > 32)
			choose_heuristic(s);
		if (i == times || !descend(s, left, part))
			break;
	}
	memcpy(s->m, s->best_m, size);
	s->lambda = s->m[s->bond_count];
	s->slack = left;
	relax(s);
	if (s->costs != NULL)
		s->slack = slack(s, left);
	return true;
}
