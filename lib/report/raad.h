#ifndef REPORT_RAAD_H
#define REPORT_RAAD_H

#include <stddef.h>

#include "outline.h"
#include "page.h"
#include "request.h"

/*
 * raad -- what a municipal council decides on, a page for each wijk
 *
 * The answer first: which opgaven go along with the wijkaanpak, which later,
 * which not, and why.  Then what is asked of the council, the money and who
 * pays, the planning, who took part, the risks, what was weighed and how
 * heavily, and what changed since.  Its papers are public, and its members do
 * not work with the records: no ids, but in the note at the foot from which
 * everything can be traced.
 */

/* What it needs of the survey beside what everyone does. */
void raad_prepare(struct survey *survey);

void raad_outline(struct outline *outline, const struct request *request);
void raad_build(struct page *page, const struct request *request, size_t part);

#endif
