#ifndef REPORT_SECTION_H
#define REPORT_SECTION_H

#include <stddef.h>

#include "page.h"
#include "survey.h"

/*
 * section -- the parts of a page about one wijk
 *
 * Each adds its own heading of level 3, and nothing at all when there is
 * nothing to tell.
 */

/* Those that can be joined, in order of score. */
void section_opgaven(struct page *p, const struct survey *s,
    const struct survey_wijk *w);

/* The wijkaanpak's own work; what is done or dropped. */
void section_aanpak(struct page *p, const struct survey *s,
    const struct survey_wijk *w);
void section_closed(struct page *p, const struct survey *s,
    const struct survey_wijk *w);

/* Who meets whom: confirmed, proposed, rejected. */
void section_links(struct page *p, const struct survey *s,
    const struct survey_wijk *w);

/* Who does what by when; what is done already is counted only. */
void section_afspraken(struct page *p, const struct survey *s,
    const struct survey_wijk *w);

/* What each opgave still lacks. */
void section_missing(struct page *p, const struct survey *s,
    const struct survey_wijk *w);

/* How many things an opgave lacks. */
size_t section_lacks(const struct survey *s, const struct survey_opgave *o);

/* "Riolering is aan vervanging toe (riolering-nobelweg)". */
void section_say_opgave(struct page *p, const struct survey_opgave *o);

/* Between the items of an enumeration: nothing before the first one. */
void section_say_between(struct page *p, const char *between);

#endif
