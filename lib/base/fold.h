#ifndef BASE_FOLD_H
#define BASE_FOLD_H

#include <stdbool.h>
#include <stdint.h>

/*
 * fold -- a text as it is compared, one code point at a time
 *
 * Lower case, Latin letters without accents, runs of blanks as one space and
 * none at the ends, curly quotes and hyphens as on a keyboard.  For text's own
 * use; it needs no memory, so that comparing needs none.
 */

struct fold {
	const char *next;	/* still to be folded; valid UTF-8 */
	const char *letters;	/* folded, still to be handed out */
	bool started;		/* a blank from now on counts */
};

struct fold fold_start(const char *s);

/* The next code point, or 0 at the end. */
uint32_t fold_next(struct fold *f);

#endif
