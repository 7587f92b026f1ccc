#ifndef OPGAVE_SCORED_H
#define OPGAVE_SCORED_H

#include <stdbool.h>
#include <stdint.h>

#include "kader.h"

/*
 * scored -- the score that stands in an opgave
 *
 * What ranks and chooses goes by the score that was written, for that is what
 * people see and can add up.  It must be of the kader at hand, have a term for
 * each of its criteria, and add up; anything else is a fault that says to score
 * again.  Points are in tenths.
 */

enum scored_status {
	SCORED_COUNTS,
	SCORED_OPEN,		/* a gate is onbekend */
	SCORED_OUT,		/* valt af */
	SCORED_NOT		/* it has no score */
};

struct scored_term {
	int32_t low, high;	/* the same when it is known */
};

struct scored {
	enum scored_status status;
	int32_t low, high;		/* totaal, or laag and hoog */
	const struct scored_term *terms;	/* one for each criterion */
};

/* The kader of a score that is by another one, "?" when it does not say; NULL:
 * it is by this one, or there is none. */
const char *scored_by_other(const struct kader *k, const struct document *d);

/* Read it; what is made lives in the arena.  False is a fault. */
bool scored_read(struct arena *a, const struct kader *k,
    const struct document *d, struct scored *s, struct fault *f);

#endif
