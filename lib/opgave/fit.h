#ifndef OPGAVE_FIT_H
#define OPGAVE_FIT_H

#include "../base/arena.h"
#include "../base/fault.h"
#include "schema.h"

/*
 * fit -- does what someone typed fit the field?
 *
 * The words of a command line are held against the schema before any record
 * is read: its reading, and the words of the field.  Another case or accent
 * of a word is that word.
 */

/* The text as it is written in that field, which people call `name`.  NULL is
 * a fault at that place: what was meant perhaps, or what it must be. */
const char *fit_text(struct arena *a, const struct schema *row,
    const char *name, const char *text, struct place place, struct fault *f);

#endif
