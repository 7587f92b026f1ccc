#ifndef REPORT_DRAW_TIMELINE_H
#define REPORT_DRAW_TIMELINE_H

#include "../base/arena.h"
#include "timeline.h"

/*
 * draw-timeline -- twenty years as a picture, and as lines
 *
 * Time runs to the right, each plan is a bar that looks as sure as it is.  The
 * drawing is fluid, so that it can be read on a phone: a title stands above its
 * bars, and arcs for koppelkansen have a strip of their own.
 */

/* As SVG, for a narrow page and for a wide one where those differ; ids begin
 * with the prefix. */
const char *draw_timeline(struct arena *a, const struct timeline *t,
    const char *title, const char *prefix);

/* For a terminal: lines of at most 76 columns. */
const char *const *draw_timeline_lines(struct arena *a,
    const struct timeline *t, size_t *count);

#endif
