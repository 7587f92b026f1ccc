#ifndef REPORT_BEWONERS_H
#define REPORT_BEWONERS_H

#include <stddef.h>

#include "outline.h"
#include "page.h"
#include "request.h"

/*
 * bewoners -- what happens in your street, for who lives there
 *
 * By street, else by buurt, else for the whole wijk: what, when, what one will
 * notice, whether it goes along with the wijkaanpak and why, whom to ask.  In
 * plain words.  No names of persons, no money, no ids, and nothing that is not
 * decided is told as if it were.
 */

/* What it needs of the survey beside what everyone does. */
void bewoners_prepare(struct survey *survey);

void bewoners_outline(struct outline *outline, const struct request *request);
void bewoners_build(struct page *page, const struct request *request,
    size_t part);

#endif
