#ifndef OPGAVE_SCORE_WIJKEN_H
#define OPGAVE_SCORE_WIJKEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/arena.h"
#include "../base/fault.h"
#include "../yaml/document.h"
#include "fingerprint.h"
#include "kader.h"
#include "record.h"

/*
 * score-wijken -- the figures of the wijken that a stream has shown so far
 *
 * An opgave is scored when it comes by, so its wijk must have come before.
 * Which wijken were asked for in vain is remembered: one that comes later is a
 * fault, one that never comes is said at the end.
 */

struct wijken;

struct wijken *wijken_new(struct arena *a);

/* Take in a wijk; of two with one id the last counts.  False: it comes after
 * an opgave that needed it, or a figure in it cannot be read (that one stays
 * unknown). */
bool wijken_add(struct wijken *w, const struct document *d,
    struct fault *f);

/* What a figure counts and when; NULL: not said, or not the same for all that
 * were taken together. */
struct figure_origin {
	const char *unit, *year;
};

enum wijken_state { WIJKEN_UNKNOWN, WIJKEN_NONE, WIJKEN_KNOWN };

/*
 * The indicator of an opgave: of its own area (the code of its gebied), else
 * of its wijk; the latest that is not after the date, of two of one year the
 * later edition, else the one that stands last.  More than one wijk or code:
 * the range over them.
 */
enum wijken_state wijken_indicator(struct wijken *w, const struct document *d,
    const char *name, int32_t date, struct fingerprint *read,
    struct range *out, struct figure_origin *origin);

/* The next name of a figure of this wijk, *at starts at 0, that the kader does
 * not read, though it reads one like it that the wijk has not: a fault at the
 * first figure of that name.  False: no more. */
bool wijken_misnamed(const struct wijken *w, const struct kader *k,
    const char *id, size_t *at, struct fault *f);

/* The ids of the wijken, from 0; NULL: no more. */
const char *wijken_id(const struct wijken *w, size_t number);

/* Of the wijken that came the id nearest to this one, or NULL. */
const char *wijken_nearest(const struct wijken *w, const char *id);

/* The next wijk that was asked for and did not come, with the place of the
 * first who asked; *at starts at 0.  NULL: no more. */
const char *wijken_missing(const struct wijken *w, size_t *at,
    struct place *place);

#endif
