#ifndef OPGAVE_FIT_H
#define OPGAVE_FIT_H

#include <stdbool.h>

#include "../base/arena.h"
#include "../base/fault.h"
#include "schema.h"
#include "words.h"

/*
 * fit -- does what someone typed fit the field?
 *
 * What stands on a command line is held against the schema and the word lists
 * before any record is read.  Another spelling of a word becomes that word.
 * Without word lists any word will do, but for those that no list can add to.
 */

struct fit {
	struct arena *arena;
	const struct words *words;	/* NULL: none */
	bool asked;		/* were they, or would they have been? */
	struct fault *fault;
};

/* The text as it is written in that field, which people call `name`.  NULL is
 * a fault at that place: what was meant perhaps, or what it must be. */
const char *fit_text(struct fit *g, const struct schema *row,
    const char *name, const char *text, struct place place);

#endif
