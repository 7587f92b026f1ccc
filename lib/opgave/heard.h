#ifndef OPGAVE_HEARD_H
#define OPGAVE_HEARD_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/arena.h"
#include "../yaml/document.h"
#include "words.h"

/*
 * heard -- who of a wijk was heard, and who was not yet
 *
 * The gesprekken of a wijk show which domains and parties were heard.  Being
 * named is not being heard, and a gesprek that is planned is not one that was
 * held.  A gesprek without a wijk counts for every wijk.  The order is: add
 * all gesprekken, then ask.  The documents must outlive it; it lives in its
 * arena.
 */

struct heard;

struct heard *heard_new(struct arena *a, const struct words *words);

/* Was that gesprek held; is it planned?  Of others that is not known. */
bool heard_was_held(const struct document *gesprek);
bool heard_is_planned(const struct document *gesprek);

/* Take in a gesprek; one that was not held adds nothing. */
void heard_add(struct heard *h, const struct document *gesprek);

/* The first gesprek in which that domain or soort of party, as its list writes
 * it, was heard of the wijk of this id; NULL: none. */
const struct document *heard_in(const struct heard *h, const char *wijk,
    const char *word);

/* One that must be heard before the map of a wijk is complete. */
struct heard_voice {
	const char *list;	/* "domeinen" or "partijen" */
	const char *word;
	const struct document *gesprek;	/* the first; NULL: not yet */
};

struct heard_voices {
	const struct heard_voice *all;
	size_t count;
	bool said;	/* the wijk says them; else the guidance does */
};

/* All of them, in the order of `spreken`; record: of the wijk, or NULL. */
struct heard_voices heard_voices(struct heard *h, const char *wijk,
    const struct document *record);

#endif
