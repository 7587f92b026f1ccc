#ifndef OPGAVE_RANK_PRIVATE_H
#define OPGAVE_RANK_PRIVATE_H

#include "rank.h"

/*
 * rank-private -- what drawing and trying share
 *
 * Draws go by in blocks, one in each lane, so that a processor does several at
 * once.  A block has a factor for each criterion and lane: what a tenth of a
 * term is worth in that draw.  A sum of term times factor fits: a term is at
 * most ten times its weight and half a tenth, that is twice ten times a weight
 * that is not mute, and the drawn weights together are 2^26; 20 * 2^26 is
 * below 2^31.
 */

enum { RANK_LANES = 16 };

struct rank_draws {
	size_t count, criteria;
	const int64_t *weights;
	const int32_t *factors;	/* [block][criterion][lane] */
	uint64_t seed;
};

/* splitmix64 (Steele, Lea, Flood 2014): the next number of a state. */
uint64_t rank_split(uint64_t *state);

/* How many values are above each one, in each lane: its place, less one.  The
 * keys are room to sort them in. */
struct rank_key {
	uint32_t turned, number;
};

struct rank_key *rank_keys(struct arena *a, size_t count);
void rank_above(struct rank_key *keys, const int32_t *values, size_t count,
    int32_t *above);

#endif
