#ifndef CMD_UNSCORED_H
#define CMD_UNSCORED_H

#include "../lib/opgave/pool.h"

/*
 * unscored -- what cannot be ranked or chosen, for its score is none
 *
 * Without the kader at hand that scored them that is so of all opgaven: it is
 * told once, for all of them.
 */

/* Tell why this one could not be taken in, now or with others like it. */
void unscored_fault(const struct pool *p, const struct document *d,
    const struct fault *f);

/* When all were: tell of those that another kader scored, and warn of those
 * that have no score. */
void unscored_tell(const struct pool *p);

#endif
