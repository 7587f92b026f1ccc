#ifndef OPGAVE_REASON_H
#define OPGAVE_REASON_H

#include <stddef.h>

/*
 * reason -- which opgaven the reason of an advies names
 *
 * advise writes ids into its reasons, always behind one of a few words.  Who
 * has only some of the records knows by that what names one of the others.
 */

/* The next id at *text or behind it, of *size bytes; *text moves on.  NULL: no
 * more.  The text may be NULL. */
const char *reason_next(const char **text, size_t *size);

#endif
