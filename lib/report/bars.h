#ifndef REPORT_BARS_H
#define REPORT_BARS_H

#include <stddef.h>
#include <stdint.h>

#include "../base/arena.h"
#include "../opgave/scored.h"
#include "survey.h"

/*
 * bars -- what the scores of a wijk are made of
 *
 * For each opgave with a score by the kader at hand, the terms of its sum as
 * they were written: nothing is reckoned again.  They lie on one scale of
 * points, zero (not connecting) included, so that bars can be compared.
 */

enum { BARS_MOST = 24 };	/* opgaven that are shown */

struct bars_row {
	const struct survey_opgave *opgave;
	struct scored score;
};

struct bars {
	const struct kader *kader;
	struct bars_row *rows;	/* in the order in which opgaven are told */
	size_t count;
	size_t more;		/* that are not shown, there are so many */
	size_t other;		/* whose score is not of this kader, or does
				 * not add up */
	int32_t least, most;	/* tenths of a point, multiples of step */
	int32_t step;
	bool unsure;		/* a term is not, or not exactly, known */
};

/* NULL: there is no score to show. */
struct bars *bars_make(struct arena *a, const struct survey *s,
    const struct survey_wijk *w);

/* Of a term, what is sure on its side of zero, and what it may be more: tenths
 * of a point, not below 0. */
struct bars_part {
	int32_t sure, more;
};

struct bars_part bars_gain(const struct scored_term *t);
struct bars_part bars_loss(const struct scored_term *t);

/* "53,8", or "48,5 tot 68,5"; "20,0", or "-5,0 tot 10,5". */
char *bars_total(struct arena *a, const struct bars_row *row);
char *bars_points(struct arena *a, const struct scored_term *t);

/* What it shows, in a sentence or three. */
char *bars_say(struct arena *a, const struct bars *b);

#endif
