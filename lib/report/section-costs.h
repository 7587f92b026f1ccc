#ifndef REPORT_SECTION_COSTS_H
#define REPORT_SECTION_COSTS_H

#include <stdbool.h>

#include "section.h"

/*
 * section-costs -- what taking along costs, and who pays
 *
 * For section-keuze.c.  An opgave of more than one wijk counts in the first of
 * them only, so that no euro counts twice.
 */

/* Is this the wijk in which it counts? */
bool section_counts_in(const struct survey_opgave *o,
    const struct survey_wijk *w);

/* "150.000 euro (wijkaanpak)" */
void section_say_costs(struct page *p, const struct survey_opgave *o);

/* A paragraph on the sum, the budget and the payers; nothing when nothing is
 * taken along. */
void section_costs(struct page *p, const struct survey *s,
    const struct survey_wijk *w);

#endif
