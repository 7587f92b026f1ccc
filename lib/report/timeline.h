#ifndef REPORT_TIMELINE_H
#define REPORT_TIMELINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/arena.h"
#include "survey.h"

/*
 * timeline -- the plans of a wijk in twenty years
 *
 * From the first day of the year of the peildatum.  A row for the wijkaanpak,
 * for the wijk itself and for each opgave that has a plan with a known period;
 * plans that were dropped are in none.  What cannot be drawn is counted or
 * listed, so that it can be told.
 */

enum { TIMELINE_YEARS = 20 };

struct timeline_row {
	const char *title;
	const struct survey_opgave *opgave;	/* NULL: of the wijk itself */
	bool own;		/* the period of the wijkaanpak */
	const struct survey_work **works;	/* by start */
	size_t work_count;	/* at least 1 */
	bool linked;		/* to another row */
};

/* A koppelkans between two rows. */
struct timeline_link {
	size_t from, to;	/* from < to */
	bool confirmed;
};

struct timeline {
	int year;		/* the first one */
	int32_t from, to;	/* its days */
	int32_t day;		/* the peildatum */
	const struct secrets *secrets;	/* what may not be named */
	int32_t realistic;	/* joining is, from this day on */
	struct timeline_row *rows;	/* the wijk's first; by start, then
					 * id */
	size_t row_count, work_count;
	size_t more_rows;	/* that are left out, there are so many */
	struct timeline_link *links;	/* confirmed ones first */
	size_t link_count, more_links;	/* of the rows that are there */
	size_t confirmed;		/* of both */
	const struct survey_opgave **undated;	/* open, without a row */
	size_t undated_count;
};

/* Of opgaven whose fate is one of these, 1u << fate each, and of the
 * wijkaanpak.  NULL: there is no plan to draw. */
struct timeline *timeline_make(struct arena *a, const struct survey *s,
    const struct survey_wijk *w, unsigned fates);

/* The day from which on joining is realistic: where the curve that the kader
 * puts on the start of a plan first is as high as it gets; else two years
 * after the peildatum. */
int32_t timeline_realistic(const struct kader *k, int32_t day);

/* Does a plan end before the first year, or begin after the last one? */
bool timeline_is_before(const struct timeline *t, const struct survey_work *w);
bool timeline_is_after(const struct timeline *t, const struct survey_work *w);

/* "2029, geprogrammeerd", and its name where the row has more of them. */
const char *timeline_facts(struct arena *a, const struct timeline *t,
    const struct timeline_row *row, const struct survey_work *work);

/* What it shows, in a sentence or three. */
char *timeline_say(struct arena *a, const struct timeline *t);

#endif
