#ifndef CMD_UNSCORED_H
#define CMD_UNSCORED_H

#include "../lib/opgave/pool.h"

/*
 * unscored -- what cannot be ranked or chosen, for it was never scored
 */

/* Warn of the opgaven of a pool that have no score, once. */
void unscored_tell(const struct pool *p);

#endif
