#ifndef OPGAVE_SCORE_H
#define OPGAVE_SCORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "fingerprint.h"
#include "kader.h"
#include "score-wijken.h"
#include "score-measure.h"

/*
 * score -- one opgave through one kader
 *
 * An additive value model with fixed anchors (the MCA manual of the UK
 * government): each criterion adds weight times value, nothing is normalised
 * over the opgaven at hand.  What is unknown is a range, never zero.  A term is
 * rounded once, to tenths and half away from zero, so that the printed terms
 * add up to the printed total.  Points are in millionths.
 */

enum score_status { SCORE_COUNTS, SCORE_OPEN, SCORE_OUT };

/* What a criterion adds: low = high when it is known. */
struct term {
	int64_t low, high;
	bool clipped;		/* measured outside the ends of the curve */
	enum tri applies;	/* what its `als` says */
	struct measured measured;	/* none where that is no */
};

struct score {
	enum score_status status;
	struct value *reasons;	/* a list, or NULL when it counts */
	struct measured *gates;	/* one for each gate: ja, nee or unknown */
	struct term *terms;	/* one for each criterion */
	int64_t low, high;	/* the sum */
	const char *read;	/* fingerprint of the fields that were read */
};

/* Does it get a score: is it an opgave, open, and not the wijkaanpak's own
 * work? */
bool score_applies(const struct words *words, const struct document *d);

/*
 * Score an opgave.  `wijken` knows the wijken that came before it; the date is
 * the peildatum; words may be NULL.  What is made lives in the document's
 * arena.  False: a field that the kader reads is not of its reading.
 */
bool score_make(const struct kader *k, const struct words *words,
    struct wijken *wijken, int32_t date, const struct document *d,
    struct score *s, struct fault *f);

/* The map that stands under `score`; `day` is the peildatum as a text. */
struct value *score_value(struct arena *a, const struct kader *k,
    const char *day, const struct score *s);

/*
 * What a criterion makes of what the term measured: the term, and whether it
 * meets its minimum.  False: a word that the criterion does not know.
 */
bool score_term(const struct criterion *c, struct term *t,
    enum tri *minimum);

/* The value in it, which times the weight gives the term; not rounded to
 * tenths. */
struct range score_worth(const struct criterion *c, const struct term *t);

#endif
