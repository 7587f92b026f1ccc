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
	bool wide;		/* eight lanes at once */
};

/* splitmix64 (Steele, Lea, Flood 2014): the next number of a state. */
uint64_t rank_split(uint64_t *state);

/*
 * What does most of the work is compiled twice: for any processor of its kind,
 * and for those that do eight lanes at once.  Both do the same with integers,
 * so that which one it was does not show.
 */
#if defined(__GNUC__) && defined(__x86_64__)
#define RANK_WIDE __attribute__((target("avx2"), flatten))
#define RANK_IS_WIDE ((bool)__builtin_cpu_supports("avx2"))
#else
#define RANK_WIDE
#define RANK_IS_WIDE false
#endif

/*
 * In each lane, the values from the most to the least.  In front of them stands
 * a row that is above all values, so that row n is the value of place n: there
 * is room for count + 1 rows.
 */
struct rank_sorter;

struct rank_sorter *rank_sorter(struct arena *a, size_t count);
void rank_sort(struct rank_sorter *s, const int32_t *values, bool wide,
    int32_t *rows);

#endif
