#ifndef OPGAVE_STALE_H
#define OPGAVE_STALE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../yaml/document.h"
#include "words.h"

/*
 * stale -- is a rang or an advies older than what it was made from?
 *
 * What was read of each opgave is held against the opgave itself: that can be
 * told of every record that is at hand.  Of a wijk as a whole it can be told
 * that an opgave has none while others have, that one which was among them is
 * closed, that they were made in two runs; and of an advies, when no fewer
 * opgaven of the wijk are at hand than there were then, that something in it
 * changed.  When there are fewer, this may be a part of a stream, and nothing
 * is said that might not be so.
 */

enum stale_field { STALE_RANG, STALE_ADVIES, STALE_FIELDS };

enum stale_why {
	STALE_NOT,
	STALE_OWN,		/* of some what was read has changed */
	STALE_APART,		/* two were not made together */
	STALE_NEW,		/* one has none */
	STALE_GONE,		/* one of them is closed by now */
	STALE_CHANGED		/* something in the wijk */
};

/* The rang or advies of a wijk.  Documents are told by their number. */
struct stale_wijk {
	enum stale_why why;
	uint32_t first;		/* the first that has one */
	uint32_t other;		/* the first that is such; STALE_CHANGED: no
				 * matter */
	const char *id;		/* its id */
	size_t count;		/* how many have one */
};

struct stale;

/* Look at all records of a stream, which must outlive it; it lives in the
 * arena. */
struct stale *stale_read(struct arena *a, const struct words *words,
    struct document *const *docs, size_t count);

/* Has what was read of this opgave changed?  False when it has no such
 * field. */
bool stale_is_own(const struct stale *s, enum stale_field field,
    const struct document *d);

/* The wijk of that id (NULL: of none); NULL: no opgave lies in it. */
const struct stale_wijk *stale_wijk(const struct stale *s,
    enum stale_field field, const char *id);

#endif
