#ifndef OPGAVE_GROUNDS_H
#define OPGAVE_GROUNDS_H

#include <stdint.h>

#include "kader.h"
#include "score-wijken.h"
#include "words.h"

/*
 * grounds -- has what was decided on changed since?
 *
 * A keuze keeps the fingerprint of its grounds: see decide.  Here it is held
 * against what these are now: what the score would read, when it is the kader
 * at hand that scored; else what the score that is there did read; and when
 * the plans are.  One that was decided on the opgave itself may have been
 * scored since.
 */

struct grounds {
	const struct kader *kader;
	const struct words *words;
	struct wijken *wijken;	/* all of them */
	int32_t date;
};

/* The fingerprint of what the kader reads in an opgave now; NULL: it is not
 * scored, or cannot be. */
const char *grounds_read(const struct grounds *g, const struct document *d);

/* What a keuze of it was decided on, as it is now, when that has changed;
 * NULL: it has not, or nothing is known of it.  `read` is what the kader reads
 * now, or NULL. */
const char *grounds_changed(const struct document *d,
    const struct value *keuze, const char *read, struct arena *a);

#endif
