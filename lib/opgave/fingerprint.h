#ifndef OPGAVE_FINGERPRINT_H
#define OPGAVE_FINGERPRINT_H

#include <stdint.h>

#include "../base/arena.h"
#include "../yaml/value.h"

/*
 * fingerprint -- has what was read changed since?
 *
 * Eight hexadecimal digits over what values say, not over how they are
 * written: styles, comments and places do not count, the order of keys and
 * items does.  It is 64-bit FNV-1a (Fowler, Noll, Vo) over netstrings, its
 * two halves folded together: `u` for an absent or unknown value, `3:abc` for
 * a text, `[n` and the items for a list, `{n` and key, value, ... for a map.
 * It finds changes, not forgeries.
 */

struct fingerprint {
	uint64_t state;
};

void fingerprint_begin(struct fingerprint *p);

/* Take in a text, a number (`#5,`), a value (NULL: absent). */
void fingerprint_text(struct fingerprint *p, const char *text);
void fingerprint_number(struct fingerprint *p, int64_t n);
void fingerprint_value(struct fingerprint *p, const struct value *v);

/* "5b1c09e7". */
char *fingerprint_end(const struct fingerprint *p, struct arena *a);

#endif
