#include <stdlib.h>

#include "../base/number.h"
#include "rank-private.h"

enum { FEW = 32 };	/* that inserting sorts faster than qsort */

/* xoshiro256** (Blackman and Vigna 2018), seeded by splitmix64. */
struct generator {
	uint64_t s[4];
};

uint64_t
rank_split(uint64_t *state)
{
	uint64_t z = *state += 0x9e3779b97f4a7c15;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
	z = (z ^ z >> 27) * 0x94d049bb133111eb;
	return z ^ z >> 31;
}

static uint64_t
turn(uint64_t x, int n)
{
	return x << n | x >> (64 - n);
}

static uint64_t
next(struct generator *g)
{
	uint64_t *s = g->s, out = turn(s[1] * 5, 7) * 9, t = s[1] << 17;

	s[2] ^= s[0];
	s[3] ^= s[1];
	s[1] ^= s[2];
	s[0] ^= s[3];
	s[2] ^= t;
	s[3] = turn(s[3], 45);
	return out;
}

/* What is being drawn. */
struct drawing {
	struct generator generator;
	const int64_t *weights;
	size_t criteria;
	uint64_t *worth;	/* of each criterion */
	const size_t *order;	/* without what is mute */
	size_t ordered;
	int32_t *cuts;		/* one more than there are weights to draw */
	int32_t *drawn;		/* by criterion; 0 when mute */
	int32_t *sorted;	/* those of the order */
};

static int
ascending(const void *a, const void *b)
{
	int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;

	return x < y ? -1 : x > y;
}

/* Few numbers, so that inserting is fastest. */
static void
sort(int32_t *numbers, size_t count)
{
	size_t i, k;
	int32_t n;

	if (count > FEW) {
		qsort(numbers, count, sizeof(*numbers), ascending);
		return;
	}
	for (i = 1; i < count; i++) {
		n = numbers[i];
		for (k = i; k > 0 && numbers[k - 1] > n; k--)
			numbers[k] = numbers[k - 1];
		numbers[k] = n;
	}
}

/* The pieces of a stick that is broken at random places are uniform on the
 * simplex (Devroye 1986, V.2), and need no logarithm. */
static void
draw_one(struct drawing *d)
{
	size_t j, n = 0, last = 0;

	for (j = 0; j < d->criteria; j++)
		n += !rank_is_mute(d->weights[j]);
	for (j = 0; j + 1 < n; j++)
		d->cuts[j] = (int32_t)(next(&d->generator) >> 38);
	sort(d->cuts, n == 0 ? 0 : n - 1);
	for (j = 0, n = 0; j < d->criteria; j++) {
		d->drawn[j] = 0;
		if (rank_is_mute(d->weights[j]))
			continue;
		d->drawn[j] = d->cuts[n] - (n == 0 ? 0 : d->cuts[n - 1]);
		last = j;
		n++;
	}
	if (n > 0)
		d->drawn[last] = RANK_ALL - (n == 1 ? 0 : d->cuts[n - 2]);
}

/* The most important one takes the largest of what was drawn for them. */
static void
respect(struct drawing *d)
{
	size_t i, n = d->ordered;

	for (i = 0; i < n; i++)
		d->sorted[i] = d->drawn[d->order[i]];
	sort(d->sorted, n);
	for (i = 0; i < n; i++)
		d->drawn[d->order[i]] = d->sorted[n - 1 - i];
}

/* What a tenth of a term is worth for each part of what is drawn, in 2^-32: a
 * weight is at least 0.05, so that it is below 2^37. */
static uint64_t
worth_of(int64_t weight)
{
	if (rank_is_mute(weight))
		return 0;
	return ((uint64_t)NUMBER_ONE << 32) / (uint64_t)weight;
}

static const size_t *
audible(struct arena *a, const int64_t *weights, const size_t *order,
    size_t *ordered)
{
	size_t *out = arena_array(a, *ordered, sizeof(*out)), i, n = 0;

	for (i = 0; i < *ordered; i++)
		if (!rank_is_mute(weights[order[i]]))
			out[n++] = order[i];
	*ordered = n;
	return out;
}

struct rank_draws *
rank_draw(struct arena *a, const int64_t *weights, size_t criteria,
    const size_t *order, size_t ordered, size_t draws, uint64_t seed)
{
	struct rank_draws *out = arena_alloc(a, sizeof(*out));
	size_t blocks = (draws + RANK_LANES - 1) / RANK_LANES, b, l, j;
	int32_t *factors = arena_array(a, blocks * criteria,
	    RANK_LANES * sizeof(*factors));
	struct drawing d = { .weights = weights, .criteria = criteria };
	uint64_t state = seed;

	for (j = 0; j < 4; j++)
		d.generator.s[j] = rank_split(&state);
	d.ordered = ordered;
	d.order = audible(a, weights, order, &d.ordered);
	d.worth = arena_array(a, criteria, sizeof(*d.worth));
	for (j = 0; j < criteria; j++)
		d.worth[j] = worth_of(weights[j]);
	d.cuts = arena_array(a, criteria + 1, sizeof(*d.cuts));
	d.drawn = arena_array(a, criteria, sizeof(*d.drawn));
	d.sorted = arena_array(a, criteria, sizeof(*d.sorted));
	*out = (struct rank_draws){ draws, criteria, weights, factors, seed,
	    RANK_IS_WIDE };
	for (b = 0; b < blocks; b++, factors += criteria * RANK_LANES)
		for (l = 0; l < RANK_LANES; l++) {
			draw_one(&d);
			respect(&d);
			for (j = 0; j < criteria; j++)
				factors[j * RANK_LANES + l] =
				    (int32_t)((uint64_t)d.drawn[j] *
				    d.worth[j] >> 32);
		}
	return out;
}

int32_t
rank_drawn(const struct rank_draws *d, size_t draw, size_t j)
{
	int64_t f = d->factors[(draw / RANK_LANES * d->criteria + j) *
	    RANK_LANES + draw % RANK_LANES];

	return (int32_t)(f * d->weights[j] / NUMBER_ONE);
}
