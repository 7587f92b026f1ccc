#ifndef REPORT_INDICATORS_H
#define REPORT_INDICATORS_H

#include <stddef.h>

#include "survey.h"

/*
 * indicators -- the figures of a wijk that count on the day
 *
 * Of each name, measure and area the latest that is not after the day, and of
 * that the latest edition.  An area that is all of the wijk is none.
 */

struct indicator {
	const struct value *item;
	const char *name;	/* never NULL */
	const char *code;	/* of its area; NULL: all of the wijk */
	struct range value;
	struct period year, edition;
	enum tri estimate;
};

struct indicators {
	struct indicator *all;	/* as they came */
	size_t count;
	size_t later;		/* that are from after the day */
	bool areas;		/* one of them is about a part of the wijk */
};

/* Of a wijk that has a record. */
struct indicators *indicators_make(struct arena *a, const struct survey *s,
    const struct survey_wijk *w);

/* The code of an item's area; NULL: all of the wijk. */
const char *indicators_code(const struct document *wijk,
    const struct value *item);

#endif
