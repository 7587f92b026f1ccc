#ifndef BASE_TAME_H
#define BASE_TAME_H

#include <stddef.h>

#include "buffer.h"

/*
 * tame -- text that does nothing to the terminal on which it is read
 *
 * What moves the cursor, breaks a line or turns the direction of writing
 * becomes a '?', and so does a byte that is no UTF-8: a terminal may take it
 * for a control of eight bits.
 */

/* Copy n bytes; returns how many came out, never more.  `to` may be `from`. */
size_t tame_copy(char *to, const char *from, size_t n);

void tame_add(struct buffer *out, const char *text);

#endif
