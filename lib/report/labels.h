#ifndef REPORT_LABELS_H
#define REPORT_LABELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "svg.h"

/*
 * labels -- names beside marks, none over another
 *
 * Each mark has a square around it that no name may touch, and a name the size
 * of its box.  In their order names get the first free place around their mark:
 * to the right, the left, a bit higher or lower there, above, below, and at the
 * corners.
 * The same marks always give the same places.
 */

struct label {
	int32_t x, y, reach;	/* of the mark: its middle; half its size */
	int32_t width, height;	/* of the name; a width of 0: it has none */
	bool placed;
	struct svg_box box;	/* where, when it is placed */
};

struct labels {
	struct label *all;
	size_t count;
	struct svg_box bounds;	/* within which names are */
	struct svg_box *blocks;	/* what else they may not touch */
	size_t block_count;
};

bool labels_overlap(const struct svg_box *a, const struct svg_box *b);

/* Is this free of all marks and blocks, and of all names that are placed? */
bool labels_are_clear_of(const struct labels *l, const struct svg_box *box);

/* How far apart the middles of two marks are, along the axis where that is
 * most. */
int32_t labels_apart(const struct label *a, const struct label *b);

/* Place each name that is not placed yet; those for which there is no place
 * stay as they are.  Returns how many these are. */
size_t labels_place(struct labels *l);

#endif
