#ifndef REPORT_AFDELING_PRIVATE_H
#define REPORT_AFDELING_PRIVATE_H

#include "addressee.h"
#include "page.h"
#include "survey.h"

/*
 * afdeling-private -- what of a wijk is theirs, and the sections that tell it
 */

struct department_opgave {
	const struct survey_opgave *opgave;
	unsigned part;		/* why it is theirs: see addressee.h */
};

/* A koppeling, seen from an opgave of theirs. */
struct department_link {
	const struct survey_link *link;
	const struct survey_opgave *own;
};

struct department {
	struct page *page;	/* NULL while it is only counted */
	const struct survey *survey;
	const struct addressee *reader;
	const struct survey_wijk *wijk;
	int level;		/* of the heading of a section */
	struct department_opgave *opgaven;	/* in the order of the wijk */
	size_t opgave_count;
	const struct survey_afspraak **afspraken;	/* open ones by date,
							 * then the others */
	size_t afspraak_count, open, late;
	struct department_link *links;	/* what hinders first, then confirmed
					 * ones, then the strongest; none that
					 * is rejected */
	size_t link_count, hinders;
	size_t unsaid;		/* opgaven of which they can tell more */
	const struct document *heard, *planned;	/* gesprekken with them; NULL:
						 * none */
	bool wanted;		/* they must be heard before the map of the
				 * wijk is complete */
};

/* What of a wijk is theirs.  False: nothing. */
bool department_read(struct department *d, struct arena *a,
    const struct survey *s, const struct addressee *r,
    const struct survey_wijk *w);

/* In the order of the page.  The first two are always there; so is the last,
 * of a wijk. */
void department_asked(const struct department *d);
void department_opgaven(const struct department *d);
void department_links(const struct department *d);
void department_unsaid(const struct department *d);

/* Who else has a part in an opgave; nothing where that is nobody. */
void department_say_others(const struct department *d,
    const struct document *opgave);

#endif
