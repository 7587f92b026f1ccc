#ifndef CMD_LINK_FOUND_H
#define CMD_LINK_FOUND_H

#include "../lib/opgave/koppeling.h"

/*
 * link-found -- what a search found, into the records
 *
 * All records are written, in the order in which they were read.  Those that
 * change are edited on several threads, a few hundred at a time; all rest when
 * they are written.
 */

void link_found_write(const struct meet *m, struct koppelingen *k);

#endif
