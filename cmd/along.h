#ifndef CMD_ALONG_H
#define CMD_ALONG_H

#include <stdbool.h>

#include "../lib/opgave/record.h"
#include "../lib/yaml/document.h"

/*
 * along -- the wijken and gesprekken that selected records refer to
 *
 * They stand before the records that need them.  In a stream they are held
 * back until a selected record refers to them, and what is never referred to
 * is never written.  Held are bytes, which are given back when they are
 * written.
 */

/* A selected record refers to what it names: from now on these go along.
 * What is held of them is written. */
void along_refer(const struct document *d);

/* Is it a wijk or a gesprek that a selected record refers to? */
bool along_wanted(const struct document *d);

/* Is it of a kind that is held back? */
bool along_is_held(enum kind kind);

/* Write it if it is wanted, else hold it back. */
void along_take(const struct document *d);

#endif
