#ifndef REPORT_TALLY_H
#define REPORT_TALLY_H

#include <stddef.h>

#include "page.h"
#include "survey.h"

/*
 * tally -- how many there are of what, in a sentence or two
 *
 * Of a wijk, or of all of them: then each opgave and each koppelkans counts
 * once, in however many wijken it lies.
 */

struct tally {
	size_t opgaven;		/* that can be joined */
	size_t fysiek, sociaal, gemengd, other, unknown;
	size_t scored, incomplete, late, aanpak, closed;
	size_t chosen, taken;	/* of which something was chosen or advised;
				 * of these taken along */
	size_t links[SURVEY_STATUSES];	/* but for those that hinder */
	size_t hinders, groups;
};

struct tally tally_wijk(const struct survey *s, const struct survey_wijk *w);
struct tally tally_all(const struct survey *s);

/* "4 opgaven: 3 fysiek, 1 met onbekende soort; geen met een score. ..." */
void tally_say(struct page *p, const struct tally *t);

#endif
