#ifndef REPORT_DRAW_MATRIX_PRIVATE_H
#define REPORT_DRAW_MATRIX_PRIVATE_H

#include "labels.h"
#include "matrix.h"
#include "svg.h"

/*
 * draw-matrix-private -- what the files of draw-matrix share
 *
 * Opgaven that would lie on top of each other share a place.  A place has the
 * name of its opgave beside it, or a number, which is explained below.
 */

enum { NAME_LINES = 3 };

struct spot {
	const struct survey_opgave **members;	/* the first has its place */
	size_t member_count;
	const char *lines[NAME_LINES];
	size_t line_count;
	size_t number;		/* 0: it has its name */
	size_t with;		/* the number of a place nearby, where it is
				 * explained; 0: it has one of its own */
};

/* How much room there is. */
struct plane {
	int32_t width;		/* of all */
	struct svg_box plot;
	int32_t mark, more;	/* half of a mark; of one of several */
	int32_t name_width;
	size_t columns;		/* below it */
	int32_t most;		/* shown at most this wide */
};

struct scatter {
	const struct matrix *matrix;
	const struct plane *plane;
	struct spot *spots;
	struct labels labels;	/* one for each place */
	size_t numbers;
};

/* Where a value is, in millionths. */
int32_t scatter_x(const struct scatter *s, int64_t points);
int32_t scatter_y(const struct scatter *s, int64_t risk);

/* Share out the opgaven over places, and give these their names or numbers. */
void scatter_place(struct arena *a, struct scatter *s);

#endif
