#ifndef OPGAVE_CLASH_H
#define OPGAVE_CLASH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../yaml/document.h"
#include "words.h"

/*
 * clash -- does what goes along go together?
 *
 * That one opgave excludes another, or needs it, people confirmed themselves;
 * what they choose later can be at odds with it.  The wijkaanpak's own work
 * always goes along, and what is opgelost is needed no more.  What is not at
 * hand is at odds with nothing.
 */

enum clash_fate { CLASH_NOT_CHOSEN, CLASH_IN, CLASH_OUT };

struct clash_opgave {
	const struct document *record;
	enum clash_fate fate;	/* of one that can be chosen */
};

struct clash {
	uint32_t other;		/* its number among the opgaven */
	enum clash_why {
		CLASH_EXCLUDED,		/* both go along */
		CLASH_LACKS,		/* that it needs, and does not */
		CLASH_AWAITS,		/* that it needs; nobody chose yet */
		CLASH_LOST		/* that it needs, and was dropped */
	} why;
};

struct clashes;

/* Look at these opgaven, of each id one; they must outlive it. */
struct clashes *clash_read(struct arena *a, const struct words *words,
    const struct clash_opgave *all, size_t count);

/* What is at odds with that one, which goes along, after the first *at of all.
 * False: no more. */
bool clash_next(const struct clashes *c, uint32_t number, size_t *at,
    struct clash *out);

#endif
