#ifndef REPORT_DRAW_SCORE_H
#define REPORT_DRAW_SCORE_H

#include "../base/arena.h"
#include "bars.h"

/*
 * draw-score -- scores as bars around zero, and as lines
 *
 * To the right of zero what adds, to the left what takes off, in the order of
 * the kader; what is sure lies next to zero, then what may be more.  A piece
 * carries the number of its criterion where it has room, so that the looks
 * need not tell them apart alone.
 */

/* As SVG; ids begin with the prefix. */
const char *draw_score(struct arena *a, const struct bars *b,
    const char *title, const char *prefix);

/* For a terminal: lines of at most 76 columns. */
const char *const *draw_score_lines(struct arena *a, const struct bars *b,
    size_t *count);

#endif
