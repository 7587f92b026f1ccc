#ifndef REPORT_SECTION_COSTS_H
#define REPORT_SECTION_COSTS_H

#include <stdbool.h>

#include "section.h"

/*
 * section-costs -- what taking along costs, and who pays
 *
 * An opgave of more than one wijk counts in the first of
 * them only, so that no euro counts twice.
 */

/* Is this the wijk in which it counts? */
bool section_counts_in(const struct survey_opgave *o,
    const struct survey_wijk *w);

/* The meerkosten of what is taken along, and of how many they are not known;
 * all is unknown where nothing is. */
struct section_sum {
	struct range costs;
	size_t unknown;
};
struct section_sum section_sum(const struct survey_wijk *w);

/* "150.000 euro (wijkaanpak)" */
void section_say_costs(struct page *p, const struct survey_opgave *o);

/* A paragraph on the sum, the budget and the payers; nothing when nothing is
 * taken along. */
void section_costs(struct page *p, const struct survey *s,
    const struct survey_wijk *w);

#endif
