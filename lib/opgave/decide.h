#ifndef OPGAVE_DECIDE_H
#define OPGAVE_DECIDE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/arena.h"
#include "../base/fault.h"
#include "../yaml/document.h"

/*
 * decide -- what a keuze was decided on
 *
 * A keuze keeps a fingerprint of its grounds, so that one can see later that
 * these have changed: what the score read if there is a score (its `van`), and
 * when the plans are; else the opgave without score, rang, advies and keuze.
 * It is filled in for each keuze that a change of the record made or touched;
 * one that was given by hand stays.
 */

struct decide_item {
	uint64_t state;		/* fingerprint of all but `van` */
	const char *van;	/* or NULL */
};

/* The keuzes of an opgave as they are; they live in its arena. */
struct decide {
	const struct decide_item *items;
	size_t count;
};

struct decide decide_begin(const struct document *d);

/* Fill in `van` of what has changed since.  False is a fault: the place cannot
 * be edited. */
bool decide_end(const struct decide *was, struct document *d,
    struct fault *f);

/* The fingerprint of what the score read, that being `read`, and of when the
 * plans are: a kader may have no eye for them, but who decides has.  It is
 * `read` itself where there is none. */
const char *decide_scored(const struct document *d, const char *read,
    struct arena *a);

/* The fingerprint of an opgave without score, rang, advies and keuze. */
const char *decide_fields(const struct document *d, struct arena *a);

#endif
