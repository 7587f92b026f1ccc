#ifndef OPGAVE_RANK_H
#define OPGAVE_RANK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/arena.h"

/*
 * rank -- how firm an order is when the weights move
 *
 * The value of an opgave is the sum over criteria of weight times value, so
 * that what a criterion is worth to it under another weight is its term, scaled
 * (SMAA-2: Lahdelma and Salminen, Operations Research 49, 2001).  All is
 * integers: terms in tenths of a point, weights in millionths.  What one opgave
 * is worth never depends on another, in a draw neither.  Nothing is known here
 * of records.
 */

/* What a criterion adds to an opgave: low = high when it is known. */
struct rank_term {
	int32_t low, high;
};

/* Opgaven that compete, and what counts as the first of them. */
struct rank {
	size_t count, criteria;
	const struct rank_term *terms;	/* of opgave i and criterion j: at
					 * i * criteria + j; within the weight
					 * of j, rounded to tenths */
	const uint64_t *marks;		/* of each opgave: see rank_mark */
	const int64_t *weights;		/* of the criteria; together 100
					 * points */
	size_t first;			/* how many, at least 1 */
};

/* The place of an opgave: by the least that it can be worth, equal ones share
 * it.  The rest is over draws. */
struct rank_place {
	size_t place, best, worst;
	size_t top;		/* draws in which it is among the first */
};

/* A criterion whose terms are all 0.0 because it weighs next to nothing: what
 * it would be worth under another weight cannot be told. */
bool rank_is_mute(int64_t weight);

/* Sets place, and best and worst to the same; top to 0. */
void rank_places(struct arena *scratch, const struct rank *r,
    struct rank_place *places);

/* The place of opgave i if the term of criterion j were its high end. */
size_t rank_if_high(const struct rank *r, size_t i, size_t j);

/* The same if all its terms were. */
size_t rank_if_all_high(const struct rank *r, size_t i);

/*
 * Under other weights: what each opgave is worth at least, its terms rounded to
 * tenths, and its place.  False: they weigh a criterion that is mute, which is
 * then *mute.
 */
bool rank_by(struct arena *scratch, const struct rank *r,
    const int64_t *weights, int64_t *worth, size_t *places, size_t *mute);

/*
 * The weights of criterion j, the others rescaled in proportion, under which
 * those that have a place among the first stay before all others; a limit at
 * which the order turns is left out.
 */
struct rank_end {
	int64_t weight;		/* in whole tenths, or that of now */
	bool turns;		/* beyond it `in` comes before `out` ... */
	bool level;		/* ... or at the very end, 0 or 100, is equal */
	size_t in, out;
};

struct rank_even {
	struct rank_end low, high;	/* 0 and 100 when it does not turn */
};

/* False: j is mute, or the only criterion that is not. */
bool rank_even(const struct rank *r, const struct rank_place *places, size_t j,
    struct rank_even *even);

/*
 * Weight sets, uniform on all that are possible; or on those in which the
 * weights of `order`, numbers of criteria, do not ascend.  The same seed gives
 * the same ones.
 */
struct rank_draws;

struct rank_draws *rank_draw(struct arena *a, const int64_t *weights,
    size_t criteria, const size_t *order, size_t ordered, size_t draws,
    uint64_t seed);

/* For tests: the weight of criterion j in a draw, as a share of RANK_ALL. */
#define RANK_ALL ((int32_t)1 << 26)
int32_t rank_drawn(const struct rank_draws *d, size_t draw, size_t j);

/* Where what is unknown of an opgave is drawn from: a number made from its id,
 * so that it is drawn alike whatever stands beside it. */
uint64_t rank_mark(const char *id);

/*
 * Place all opgaven in each draw, with what is unknown drawn uniformly between
 * its ends.  Sets top; best and worst become those of the draws and of the
 * place there was.  The arena is scratch.
 */
void rank_try(struct arena *scratch, const struct rank *r,
    const struct rank_draws *d, struct rank_place *places);

#endif
