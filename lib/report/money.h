#ifndef REPORT_MONEY_H
#define REPORT_MONEY_H

#include "survey.h"

/*
 * money -- what the plans of an opgave cost, and who covers that
 *
 * The budgets of its plans that are not over, and their dekking.  What was not
 * said is counted apart: an unknown amount is not nothing.
 */

struct money_cover {
	const char *source;	/* or NULL */
	struct range amount;
	enum tri sure;
};

struct money {
	struct range budget;	/* of the plans that tell; unknown: none do */
	size_t untold;		/* plans that do not */
	const struct money_cover *covers;
	size_t cover_count;
	struct range covered;	/* what these are together, where all tell */
	bool none;		/* `geen`: asked, and nobody covers it */
};

/* Of all that is taken along, and of the wijkaanpak's own work; of the others
 * it stays NULL. */
void money_read(struct survey *s);

/* One amount more in a sum, that is known from then on. */
void money_add(struct range *sum, struct range r);

/* "1.200.000", "40.000 tot 60.000"; "niet bekend". */
const char *money_text(struct arena *a, struct range r);

#endif
