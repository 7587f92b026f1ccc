#ifndef OPGAVE_SCORE_MEASURE_H
#define OPGAVE_SCORE_MEASURE_H

#include <stdbool.h>
#include <stdint.h>

#include "fingerprint.h"
#include "kader.h"
#include "score-wijken.h"
#include "words.h"

/*
 * score-measure -- what a criterion reads in an opgave
 *
 * Unknown is what was not said: the field is absent or empty, or an item in it
 * lacks the value that is needed.  None is what was said not to be there, and
 * counts as the criterion's `geen`:
 *
 *   kansen, risico, meerkosten   the field says `geen` or []
 *   start, duur                  plannen says `geen` or [], or every plan is
 *                                gereed, vervallen or uitgesteld
 *   kenmerken.X                  says `geen`, where no word is called that
 *   indicator                    indicatoren of the wijk says `geen`
 *   trekker                      never: no partijen at all is `nee`
 */

enum measured_state { MEASURED_UNKNOWN, MEASURED_NONE, MEASURED_KNOWN };

struct measured {
	enum measured_state state;
	struct range range;	/* of a number */
	size_t soorten;		/* of kansen: how many were added up */
	struct figure_origin origin;	/* of an indicator */
	const char *word;	/* as written, or NULL; a tri is ja or nee */
	const struct value *at;	/* where it stands, for a fault */
};

/* What measuring has at hand. */
struct measuring {
	const struct document *doc;
	struct wijken *wijken;
	int32_t date;		/* peildatum */
	struct fingerprint *read;	/* takes in what is read */
	struct fault *fault;
	const struct words *words;	/* of the records; may be NULL */
};

/* Measure.  False: a field is not of its reading. */
bool measure_read(const struct measuring *g, const struct measure *m,
    struct measured *out);

/* The same of a gate, and its answer, which is left when this is false: then
 * the word may be none of ja, nee and onbekend too. */
bool measure_gate(const struct measuring *g, const struct measure *m,
    struct measured *out, enum tri *answer);

/* For score-measure.c: years from the peildatum to the start of the earliest
 * plan that is ahead, and the months of its work; the field is plannen. */
bool measure_start(const struct measuring *g, const struct value *field,
    struct measured *out);
bool measure_duur(const struct measuring *g, const struct value *field,
    struct measured *out);

/* The sum of what connecting it costs more.  False is a fault. */
bool measure_costs(const struct words *words, const struct document *d,
    struct measured *out, struct fault *f);

/* A member of an item; NULL for an item that is a text.  False: the item is a
 * list. */
bool measure_member(const struct measuring *g, const struct value *item,
    const char *key, const struct value **v);

#endif
