#ifndef REPORT_PLAIN_H
#define REPORT_PLAIN_H

#include <stddef.h>

#include "../base/arena.h"

/*
 * plain -- what a program says, for people who do not work with it
 *
 * A reason that a program wrote calls opgaven by their id, and may name the
 * option that it was given.  To a reader from outside an opgave goes by its
 * titel.  Not for what people wrote: that stays as it is.
 */

struct plain;

struct plain *plain_new(struct arena *a);

/* An opgave of this id is called so; of two with one id the first. */
void plain_add(struct plain *p, const char *id, const char *titel);

/* The text with titels for ids; the text itself when it has none. */
const char *plain_text(const struct plain *p, const char *text);

#endif
