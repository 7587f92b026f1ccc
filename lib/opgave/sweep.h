#ifndef OPGAVE_SWEEP_H
#define OPGAVE_SWEEP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/arena.h"
#include "area.h"
#include "plan.h"

/*
 * sweep -- the works of one place in order of start, nearest first
 *
 * Who wants the few works that meet his, out of a hundred thousand that lie in
 * the same wijk, must not look at them all.  A list keeps them by start, with
 * trees of maxima over it (when they end, how early and how late they can be
 * shifted or start, until when the street must stay closed), so that a walk
 * goes from one that meets the condition to the next in logarithmic time.
 * Order of a walk: least days between the starts; of two as far the earlier;
 * then nearest in number, then the lower.
 */

struct sweep_entry {
	uint32_t block;		/* the place; not looked at here */
	uint32_t opgave;
	struct area_detail detail;	/* of its place */
	uint8_t group;		/* entries of one list have the same */
	const struct area *area;
	const struct plan *plan;
};

struct sweep_list {
	const struct sweep_entry *entries;	/* by start, then number */
	size_t count, width;
	int32_t *ends, *earlies, *lates;	/* trees; earlies inverted */
	int32_t *rests, *firsts, *lasts;	/* after sweep_digs; lasts
						 * inverted */
};

/* By block, group, detail, start, number, for qsort. */
int sweep_compare(const void *a, const void *b);

/* A list over entries that are in that order. */
struct sweep_list sweep_list(struct arena *a, const struct sweep_entry *e,
    size_t count);

/* Add what is known of streets that are dug up. */
void sweep_digs(struct arena *a, struct sweep_list *l);

enum sweep_condition {
	SWEEP_OVERLAP,	/* its period overlaps the plan's */
	SWEEP_REACHED,	/* its period can be met by shifting the plan */
	SWEEP_REACHES,	/* it can shift to meet the plan; others come along */
	SWEEP_STARTS,	/* it starts within so many years of the plan; some that
			 * start a few days too far come along */
	/* these after sweep_digs, whenever both start within their room */
	SWEEP_RESTS,	/* it starts while the street must stay closed after
			 * the plan */
	SWEEP_RESTED,	/* the other way round; some that are not over yet when
			 * the plan starts come along */
	SWEEP_TWICE	/* they start within so many years; so do some at the
			 * same time, or a few days too far */
};

struct sweep_walk {
	const struct sweep_list *list;
	int64_t day, first, last;	/* from where; starts that count */
	uint32_t number;
	struct sweep_side {
		const int32_t *tree;
		int32_t above;
	} back, ahead, run;
	size_t low, high;		/* the next run to either side */
	size_t begin, end;		/* the run of one start ... */
	size_t left, right;		/* ... and the next in it */
};

/* Walk from a plan of the opgave with this number. */
struct sweep_walk sweep_walk(const struct sweep_list *list,
    const struct plan *plan, uint32_t number, enum sweep_condition c,
    int32_t years);

/* The next entry, or NULL. */
const struct sweep_entry *sweep_next(struct sweep_walk *w);

#endif
