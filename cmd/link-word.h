#ifndef CMD_LINK_WORD_H
#define CMD_LINK_WORD_H

#include <stdbool.h>

#include "../lib/opgave/koppeling.h"

/*
 * link-word -- opg-link's options for what people say of koppelingen
 *
 * `--confirm a,b --effect groot`: yes or no, to one or more pairs, and what
 * goes with it.  All of it is written, or nothing.
 */

enum link_word {
	LINK_CONFIRM, LINK_REJECT, LINK_VERBAND, LINK_EFFECT, LINK_KANS,
	LINK_RISICO, LINK_REASON
};

/* One of those options. */
void link_word_take(int word, const char *text);

/* They were all taken: ends the process when they do not go together, or with
 * an option that is of a search (NULL: none), or do not fit their fields. */
void link_word_settle(const char *search);

/* Did people say anything? */
bool link_word_given(void);

/* An opgave cannot be read: tell it.  When people speak of two it matters only
 * if it is one of them, and then nothing is said. */
void link_word_fault(const struct document *d, const struct fault *f);

/* Say it, and write all documents. */
void link_word_write(const struct meet *m, struct koppelingen *k);

#endif
