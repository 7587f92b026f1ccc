#ifndef REPORT_FIRM_H
#define REPORT_FIRM_H

#include "../opgave/ranking.h"
#include "page.h"

/*
 * firm -- how firm the order of a wijk is, for people
 *
 * The order, and which of the first are firm, which hang on one weight, and
 * which on something that nobody knows yet.  What is said can be found in the
 * scores by hand, or drawn again with the seed.
 */

/* The wijk's own record may be NULL. */
void firm_build(struct page *p, const struct ranking *g,
    const struct ranked *w, const struct document *wijk);

/* The numbers of the opgaven in order of place. */
const size_t *firm_order(struct arena *a, const struct ranked *w);

/* How many have a place among the first; equal ones at the end make it more. */
size_t firm_first(const struct ranked *w);

/* A limit of a weight: with one decimal, unless it is the weight of now. */
char *firm_limit(struct arena *a, int64_t weight);

/* For firm.c: each adds its own heading, and nothing when there is nothing to
 * tell. */
void firm_weights(struct page *p, const struct ranking *g,
    const struct ranked *w);
void firm_unknown(struct page *p, const struct ranking *g,
    const struct ranked *w);
void firm_groups(struct page *p, const struct ranking *g,
    const struct ranked *w);

#endif
