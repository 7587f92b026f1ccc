#ifndef OPGAVE_STARTS_H
#define OPGAVE_STARTS_H

#include <stdint.h>

#include "plan.h"

/*
 * starts -- on which days a work can start
 *
 * A work that fills its period starts when that does; one that takes a part of
 * it at any day that leaves time enough, and so for sure not later than that.
 * What may shift can start earlier and later, by whole months.  A side that is
 * open is PERIOD_BEGIN or PERIOD_END.
 */

struct starts {
	int32_t first, last;
};

/* Within its period. */
struct starts starts_planned(const struct plan *p);

/* Within its speelruimte too, where it may shift. */
struct starts starts_possible(const struct plan *p);

#endif
