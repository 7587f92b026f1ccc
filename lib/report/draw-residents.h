#ifndef REPORT_DRAW_RESIDENTS_H
#define REPORT_DRAW_RESIDENTS_H

#include "../base/arena.h"
#include "residents.h"

/*
 * draw-residents -- shares of residents as stacked bars, and as lines
 *
 * A piece carries the number of its group where it has room, so that the looks
 * need not tell them apart alone.  What is not known fills the bar up.
 */

/* As SVG; ids begin with the prefix. */
const char *draw_residents(struct arena *a, const struct residents *r,
    const char *title, const char *prefix);

/* For a terminal: lines of at most 76 columns. */
const char *const *draw_residents_lines(struct arena *a,
    const struct residents *r, size_t *count);

#endif
