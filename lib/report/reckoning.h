#ifndef REPORT_RECKONING_H
#define REPORT_RECKONING_H

#include "../opgave/score.h"
#include "page.h"

/*
 * reckoning -- the score of one opgave, so that people can add it up
 *
 * The gates with their answers; each criterion with what was measured, the
 * value of that, its weight and its points; how a measure becomes a value.
 * What is measured and the values are shown with as many decimals as it takes:
 * reckoning on with what stands there gives the points that stand there, and
 * those add up to the total.
 */

/* Fill the page.  `score` is what score_make made of the opgave; the day is
 * the peildatum. */
void reckoning_build(struct page *p, const struct kader *k, int32_t day,
    const struct document *opgave, const struct score *score);

/* Fill the page for an opgave that gets no score. */
void reckoning_none(struct page *p, const struct words *words,
    const struct document *opgave);

/* For reckoning.c: what was measured, in people's words: "start over 2,7
 * jaar". */
char *reckoning_measured(struct arena *a, const struct criterion *c,
    const struct term *t);

/* For reckoning.c: how what a criterion reads becomes a value, said here. */
void reckoning_curve(struct page *p, const struct kader *k,
    const struct criterion *c);

#endif
