#ifndef BASE_TAME_H
#define BASE_TAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buffer.h"

/*
 * tame -- text that does nothing to the terminal on which it is read
 *
 * What moves the cursor, breaks a line or turns the direction of writing
 * becomes a '?', and so does a byte that is no UTF-8: a terminal may take it
 * for a control of eight bits.
 */

/* Can it move the cursor, or turn what is read around? */
bool tame_steers(uint32_t c);

/* Copy n bytes; returns how many came out, never more.  `to` may be `from`. */
size_t tame_copy(char *to, const char *from, size_t n);

void tame_add(struct buffer *out, const char *text);

#endif
