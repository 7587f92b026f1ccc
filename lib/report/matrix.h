#ifndef REPORT_MATRIX_H
#define REPORT_MATRIX_H

#include <stddef.h>
#include <stdint.h>

#include "../base/arena.h"
#include "survey.h"

/*
 * matrix -- what there is to win against what there is to lose
 *
 * The opgaven of a wijk that can be joined, each with its kansen (points, the
 * highest of each soort added up) and its risico (the highest kans x gevolg).
 * One of which either is not known has no place, and is told apart.
 */

enum { MATRIX_MOST_RISK = 25 };

struct matrix {
	const struct survey_opgave **points;	/* in the order of the wijk */
	size_t count, drawn;			/* the first ones are drawn */
	const struct survey_opgave **unknown;
	size_t unknown_count;
	int32_t most;		/* points of the axis: a multiple of five */
};

/* NULL: no opgave has a place, or all of them have nothing to win or lose. */
struct matrix *matrix_make(struct arena *a, const struct survey_wijk *w);

/* What it shows, in a sentence or two. */
char *matrix_say(struct arena *a, const struct matrix *m);

#endif
