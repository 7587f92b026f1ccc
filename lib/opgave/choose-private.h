#ifndef OPGAVE_CHOOSE_PRIVATE_H
#define OPGAVE_CHOOSE_PRIVATE_H

#include "choose.h"

/*
 * choose-private -- what the parts of choose share
 *
 * A search works on the items that can matter, numbered anew.  Values are as
 * in the problem; bounds are finer, 2^bits to a unit of value.
 *
 * The bound is Lagrangian: every bond between two items is replaced by shares
 * for each, so that what is left is to take the best so many items.  Any
 * multipliers give a bound that holds; those that give the lowest are sought
 * by the subgradient method (Held, Wolfe, Crowder 1974).
 */

enum bond_kind {
	BOND_GAIN,	/* s > 0: m to a, s - m to b */
	BOND_LOSS,	/* s < 0: m, less m for each; 0 <= m <= -s */
	BOND_FORBID,	/* not both: the same, without end */
	BOND_NEED	/* a only with b: m from a to b */
};

struct bond {
	uint32_t a, b;
	enum bond_kind kind;
	int64_t effect;
	int64_t most;		/* fine; of its multiplier */
};

/* An item and what it is worth to the bound, for sorting. */
struct candidate {
	int64_t profit;
	uint32_t item;
};

#define CHOOSE_NONE UINT32_MAX	/* no item */

/* A node of the search whose second branch waits. */
struct frame {
	uint32_t item, trailed;
	int64_t bound;		/* fine */
};

enum {
	CHOOSE_LAMBDA_BITS = 12,
	CHOOSE_LEVELS = 128	/* of the search, with multipliers each */
};

struct search {
	struct arena *arena;
	uint32_t count;
	uint32_t *numbers;	/* of the items, in the problem */
	int64_t *values;
	int64_t *costs;		/* NULL: no budget */
	int32_t *coarse;	/* costs as the bound sees them */
	const uint8_t *fates;
	struct bond *bonds;
	uint32_t bond_count;
	uint32_t *first, *of;	/* bonds of item i: of[first[i]] up to
				 * of[first[i + 1]] */
	int bits;
	int64_t step;		/* of coarse costs, in costs */
	int64_t usual;		/* a coarse cost */
	int64_t lambda_most;

	/* of this run */
	uint32_t places;
	int64_t budget;
	uint8_t *state;		/* enum choose_fate */
	uint32_t *trail;	/* what is no longer free, in that order */
	uint32_t trailed, propagated;
	uint32_t in_count;
	int64_t in_cost, free_savings;	/* the latter <= 0 */
	uint64_t work, limit, nodes;
	bool truncated;		/* the work was too much */
	struct frame *stack;	/* of nodes; one more than the items */
	int64_t *cells;		/* room for a table, kept from run to run */
	size_t cells_room;

	/* sets found, the best first */
	uint32_t wanted, found;
	int64_t *worth;
	uint8_t **sets;
	uint8_t *trial;

	/* of the node at hand */
	uint32_t *open;		/* those that are free */
	uint32_t open_count;
	uint32_t *active;	/* bonds between two that are free */
	uint32_t active_count;
	int64_t fixed;		/* fine; of what is in */
	int64_t *base, *profit, *scratch, *gain;
	struct candidate *candidates;
	uint8_t *taken;		/* by the bound */
	int64_t bound;		/* fine */
	int64_t last, next;	/* profits of the worst that is taken, if all
				 * places are, and of the best that is not */
	int64_t slack;		/* coarse budget left by what is taken */
	int64_t *subgradient;	/* of the active bonds */
	int64_t lambda;		/* of a coarse cost: 2^-CHOOSE_LAMBDA_BITS of
				 * fine */
	int64_t *m;		/* multipliers of bonds, and lambda behind */
	int64_t *best_m;
	int64_t *root_m;
	bool has_root;
	int64_t *level_m[CHOOSE_LEVELS];
};

/* The best under some budget with one place less, for those that only take a
 * place and money. */
struct rest {
	int64_t budget;
	struct choose_result result;
	struct rest *next;
};

struct choose {
	struct arena *arena;
	const struct choose_problem *problem;
	struct search search;
	uint32_t *numbers;	/* of each item in the search, or CHOOSE_NONE */
	bool *bound;		/* it has bonds */
	bool affordable;	/* every set keeps to the budget */
	struct rest *rests;
};

/* choose-search: fix an item, and what follows from those that are fixed;
 * false: it cannot be.  Free again all that were fixed after so many. */
bool choose_fix(struct search *s, uint32_t item, enum choose_fate fate);
bool choose_propagate(struct search *s);
void choose_undo(struct search *s, uint32_t trailed);

/* Branch and bound.  *open is the bound of what it did not look at, fine;
 * INT64_MIN: it looked at all. */
void choose_search(struct search *s, int64_t *open);

/* Sets: keep one (a byte for each item) if it is good enough; what a set must
 * be worth more than, INT64_MIN: anything. */
void choose_keep(struct search *s, const uint8_t *set);
int64_t choose_cutoff(const struct search *s);
int64_t choose_worth(const struct search *s, const uint8_t *set);

/* choose-heuristic: a good set near what the bound took, by greed and swaps. */
void choose_heuristic(struct search *s);

/* choose-bound: list what is free, and lower the bound so many times; false:
 * nothing below it is good enough. */
void choose_look(struct search *s);
bool choose_bound(struct search *s, int times);

/* choose-table: the best sets, by dynamic programming.  False: there are bonds,
 * or the table would be too large. */
bool choose_table(struct search *s);

#endif
