#ifndef OPGAVE_CHOOSE_H
#define OPGAVE_CHOOSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/arena.h"

/*
 * choose -- the best set under a limit, exactly
 *
 * Of items with a value, the set with the highest sum of values and of the
 * effects of its pairs, within a number of places and a budget.  This is the
 * 0/1 knapsack with a limit on the number and with pairs (Kellerer, Pferschy,
 * Pisinger: Knapsack Problems, 2004, ch. 9 and 12).  All is integers, so that
 * a proof is a proof.  The amount of work is limited, never the time, so that
 * every machine finds the same.
 */

struct choose_pair {
	uint32_t a, b;
	int64_t effect;		/* of having both; may be negative */
};

struct choose_tie {
	uint32_t a, b;
};

enum { CHOOSE_SEVERAL = 8 };	/* sets at once, at most */

enum choose_fate { CHOOSE_FREE, CHOOSE_IN, CHOOSE_OUT };

/* The sum of all sizes of values and effects is below 2^58. */
struct choose_problem {
	uint32_t count;
	const int64_t *values;
	const int64_t *costs;	/* NULL: there is no budget */
	int64_t budget;		/* for the sum of costs, which may be < 0 */
	uint32_t places;	/* at most so many */
	const uint8_t *fates;	/* enum choose_fate; NULL: all are free */
	const struct choose_pair *pairs;
	size_t pair_count;
	const struct choose_tie *needs;	/* a only with b */
	size_t need_count;
	const struct choose_tie *excludes;	/* a not with b */
	size_t exclude_count;
	uint64_t work;		/* at most; 0: CHOOSE_WORK */
};

/* About a second. */
#define CHOOSE_WORK ((uint64_t)100000000)

struct choose_set {
	int64_t value, cost;
	uint32_t *items;	/* ascending */
	uint32_t count;
};

/* Is that item in it?  In no set (NULL) there is none. */
bool choose_has(const struct choose_set *set, uint32_t item);

/* The first set takes nothing that adds nothing. */
struct choose_result {
	const struct choose_set *sets;	/* the best first */
	size_t count;		/* fewer than asked for: there are no more; 0:
				 * nothing meets all that is asked */
	bool proved;		/* these are the best; else there may be others
				 * (even when the count is 0) */
	int64_t bound;		/* none is worth more, when there is any */
	uint64_t nodes;		/* of the search for it */
};

struct choose;

/* The problem is not copied: it lives as long as this. */
struct choose *choose_new(struct arena *a, const struct choose_problem *p);

/* The best set. */
struct choose_result choose_best(struct choose *c);

/* The best sets, so many of different items; the first is the one given, which
 * is a best one. */
struct choose_result choose_several(struct choose *c,
    const struct choose_set *first, uint32_t how_many);

/* The best set that has this item too, which may not be out; with a tenth of
 * the work. */
struct choose_result choose_with(struct choose *c, uint32_t item);

/* The best set under other limits: at most one place more, and no lower a
 * budget. */
struct choose_result choose_under(struct choose *c, uint32_t places,
    int64_t budget);

#endif
