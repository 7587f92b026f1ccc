#ifndef REPORT_OVERVIEW_H
#define REPORT_OVERVIEW_H

#include "page.h"
#include "request.h"

/*
 * overview -- all wijken of a report in one table
 *
 * A row for each, from which one can go to its part.  An audience says what it
 * wants to know of them.
 */

enum overview_fact {
	OVERVIEW_OPGAVEN,	/* that can be joined */
	OVERVIEW_SCORED,
	OVERVIEW_TAKEN,
	OVERVIEW_COUNTED,	/* that can be joined, and count in this wijk:
				 * in all wijken together each does once; */
	OVERVIEW_ALONG,		/* of these along, later, not */
	OVERVIEW_LATER,
	OVERVIEW_LEFT,
	OVERVIEW_LINKS,		/* confirmed and proposed */
	OVERVIEW_GROUPS,
	OVERVIEW_HINDERS,	/* pairs in each other's way */
	OVERVIEW_LATE,
	OVERVIEW_INCOMPLETE,
	OVERVIEW_COSTS,		/* of what is taken along */
	OVERVIEW_BESLUIT,	/* when it is decided on */
	OVERVIEW_FACTS
};

/* The name of a wijk, or what it is called without one. */
const char *overview_name(const struct survey_wijk *w);

/* A title, with the name of the wijk when there is one only. */
const char *overview_title(struct arena *a, const struct survey *s,
    const char *title);

/* Put the wijken in an outline, a part for each, in their order. */
void overview_outline(struct outline *outline, const struct survey *s);

/* Where the wijken are too many to follow: say so, before the table. */
void overview_alone(struct page *p);

/* The table, with these columns in this order; the wijken are the parts of the
 * report from `first` on.  Nothing when there is only one. */
void overview_wijken(struct page *p, const struct request *r,
    const enum overview_fact *facts, size_t count, size_t first);

#endif
