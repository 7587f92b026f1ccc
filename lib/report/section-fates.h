#ifndef REPORT_SECTION_FATES_H
#define REPORT_SECTION_FATES_H

#include "section.h"

/*
 * section-fates -- how many opgaven go where, and how sure that is
 *
 * Only those that can be joined, and that count in the wijk: see
 * section-costs.h.
 */

/* How sure it is what becomes of an opgave. */
enum section_sure {
	SECTION_DECIDED,
	SECTION_PROPOSED,	/* chosen, and no besluit yet */
	SECTION_ADVISED,	/* by a program only */
	SECTION_SURES
};

struct section_fates {
	size_t all;
	size_t of[SURVEY_FATES];
	size_t sure[SURVEY_FATES][SECTION_SURES];
	size_t differ;		/* from the advies */
	size_t changed;		/* what was decided on has */
	bool partly;		/* there are more, that are not told of */
};

/* "Meenemen"; NULL of what nothing was said of. */
const char *section_fate_heading(enum survey_fate fate);

/* Of one that has a fate. */
enum section_sure section_how_sure(const struct survey_opgave *o);

struct section_fates section_fates(const struct survey_wijk *w);

/* Add those of another wijk. */
void section_add_fates(struct section_fates *all,
    const struct section_fates *n);

/* "3 van de 7 opgaven gaan mee", "De enige openbare opgave gaat niet mee". */
const char *section_taken(struct arena *a, const struct section_fates *n);

/* "; 2 later; 1 niet", where that is not said already. */
void section_say_not_taken(struct page *p, const struct section_fates *n);

#endif
