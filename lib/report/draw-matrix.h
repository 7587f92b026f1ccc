#ifndef REPORT_DRAW_MATRIX_H
#define REPORT_DRAW_MATRIX_H

#include "../base/arena.h"
#include "matrix.h"

/*
 * draw-matrix -- kansen against risico's as a picture, and as lines
 *
 * What there is to win lies to the right, what there is to lose above.  No name
 * lies over another, or over a mark.
 */

/* As SVG, for a narrow page and for a wide one; ids begin with the prefix. */
const char *draw_matrix(struct arena *a, const struct matrix *m,
    const char *title, const char *prefix);

/* For a terminal: lines of at most 76 columns. */
const char *const *draw_matrix_lines(struct arena *a, const struct matrix *m,
    size_t *count);

#endif
