#ifndef REPORT_WARNINGS_H
#define REPORT_WARNINGS_H

#include "page.h"
#include "survey.h"

/*
 * warnings -- what a reader of any page must know of how it came about
 *
 * Scores and advice of another day or kader than the page is of; records and
 * values that could not be read and are not in it.
 */

/* A note for each of them; and of records and values only, for a page without
 * scores. */
void warnings_say(struct page *p, const struct survey *s);
void warnings_of_records(struct page *p, const struct survey *s);

/* A note when there is an opgave in these wijken that not everyone may know
 * of. */
void warnings_of_hidden(struct page *p, const struct survey_wijk *wijken,
    size_t count);

#endif
