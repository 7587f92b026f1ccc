#ifndef CMD_UNREAD_H
#define CMD_UNREAD_H

#include "../lib/opgave/kader.h"
#include "../lib/opgave/names.h"
#include "../lib/opgave/score-wijken.h"

/*
 * unread -- names that the kader does not read, by a mistype
 *
 * Those of kenmerken, toetsen and indicatoren are free, so that it is no fault;
 * but a score that leaves out what people answered must say so.
 */

/* Warn of those of an opgave; of a name once in a stream. */
void unread_tell(struct names *told, const struct kader *k,
    const struct document *d);

/* The same of figures, when all wijken came and it is known which kader reads
 * them. */
void unread_tell_figures(struct names *told, const struct kader *k,
    const struct wijken *w);

#endif
