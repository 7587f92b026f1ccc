#ifndef REPORT_DOMAINS_H
#define REPORT_DOMAINS_H

#include <stddef.h>
#include <stdint.h>

#include "survey.h"

/*
 * domains -- which domains of the municipality the opgaven of a wijk are of
 *
 * Of the opgaven that are open.  A domain is called as its list writes it; a
 * word that the list does not have, as the record does.
 */

struct domain {
	const char *word;
	size_t opgaven;		/* that are of it */
};

struct domains_row {
	const struct survey_opgave *opgave;
	uint32_t *numbers;	/* of its domains, each once */
	size_t count;
};

struct domains {
	struct domain *all;	/* that of most opgaven first, then by word */
	size_t count;
	struct domains_row *rows;	/* in the order of the wijk */
	size_t row_count;
	const struct survey_opgave **unknown;	/* that say none */
	size_t unknown_count;
};

/* NULL: no opgave says a domain. */
struct domains *domains_make(struct arena *a, const struct survey *s,
    const struct survey_wijk *w);

#endif
