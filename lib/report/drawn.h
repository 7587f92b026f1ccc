#ifndef REPORT_DRAWN_H
#define REPORT_DRAWN_H

#include "../base/arena.h"

/*
 * drawn -- what is written in a drawing
 *
 * A drawing is a text of its own, which no page looks into while it is made.
 * With its words a page can see whether it names what is not to be told.
 */

/* All that is written in an SVG, in its order, a space between one text and the
 * next: a name that is cut into lines is whole again. */
char *drawn_words(struct arena *a, const char *svg);

#endif
