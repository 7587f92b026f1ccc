#ifndef CMD_UNREAD_H
#define CMD_UNREAD_H

#include "../lib/opgave/kader.h"
#include "../lib/opgave/names.h"

/*
 * unread -- kenmerken and toetsen that the kader does not read, by a mistype
 *
 * Their names are free, so that it is no fault; but a score that leaves out
 * what people answered must say so.
 */

/* Warn of those of an opgave; of a name once in a stream. */
void unread_tell(struct names *told, const struct kader *k,
    const struct document *d);

#endif
