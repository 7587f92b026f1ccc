#ifndef REPORT_TEAM_H
#define REPORT_TEAM_H

#include "outline.h"
#include "page.h"
#include "request.h"

/*
 * team -- the overview for the people who work on the wijkaanpak
 *
 * Everything that is known of each wijk, and what is not: they have to act on
 * both.  The first part is the overview of all, then comes a part per wijk.
 */

void team_outline(struct outline *outline, const struct request *request);
void team_build(struct page *page, const struct request *request, size_t part);

#endif
