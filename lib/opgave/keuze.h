#ifndef OPGAVE_KEUZE_H
#define OPGAVE_KEUZE_H

#include <stdbool.h>

#include "../yaml/document.h"

/*
 * keuze -- what was advised of an opgave, and what people chose
 *
 * These are two fields: a program advises, people choose, and where they
 * choose otherwise they tell why.  Of more than one keuze the last one holds.
 * What is no word of its list is taken for nothing at all: whoever tells of
 * mistakes looks at the field itself.
 */

enum keuze_outcome {
	KEUZE_NONE,
	KEUZE_JOIN,	/* verbinden */
	KEUZE_IF,	/* mits: an advies only */
	KEUZE_DECLINE,	/* niet verbinden */
	KEUZE_LATER	/* a keuze only */
};

/* The keuze that holds, or NULL. */
const struct value *keuze_last(const struct document *d);

/* Where an item of keuze says what was chosen: `besluit`, or the item itself;
 * NULL: nowhere. */
const struct value *keuze_besluit(const struct value *item);

enum keuze_outcome keuze_chosen(const struct value *item);
enum keuze_outcome keuze_advised(const struct document *d);

/* Is the one to take it along, and the other not to?  False when either is
 * KEUZE_NONE. */
bool keuze_differs(enum keuze_outcome advised, enum keuze_outcome chosen);

/* Is it a besluit, and no voorstel? */
bool keuze_is_besluit(const struct value *item);

/* Does the advies go with the score that stands beside it? */
enum keuze_advies {
	KEUZE_FITS,		/* or there is no advies */
	KEUZE_NO_SCORE,
	KEUZE_OTHER_KADER,
	KEUZE_FELL_OUT,		/* take along what valt af */
	KEUZE_GATE_OPEN,	/* without mits, and a gate is onbekend */
	KEUZE_GATE_CLOSED	/* mits, and no gate is onbekend */
};

enum keuze_advies keuze_advies(const struct document *d);

#endif
