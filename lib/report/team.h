#ifndef REPORT_TEAM_H
#define REPORT_TEAM_H

#include <stddef.h>

#include "page.h"
#include "survey.h"

/*
 * team -- the overview for the project team
 *
 * Everything, by wijk: what there is, in order of score, what meets, what was
 * agreed, and above all what is still missing.
 */

/* The head, and then a part for each wijk. */
size_t team_parts(const struct survey *survey);
void team_build(struct page *page, const struct survey *survey, size_t part);

#endif
