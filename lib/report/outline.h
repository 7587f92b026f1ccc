#ifndef REPORT_OUTLINE_H
#define REPORT_OUTLINE_H

#include <stddef.h>

#include "../base/arena.h"

/*
 * outline -- the parts of a report, before one of them is built
 *
 * A report is written part by part, a page each; what stands around them, as a
 * list to choose from at the top, has to know them all.  An audience says its
 * outline, a format frames the report with it.
 */

struct outline_part {
	const char *title;
	const char *anchor;	/* of its page; no other part has it */
	size_t number;		/* of what it tells, where an audience leaves
				 * some of that out; 0 */
};

struct outline {
	struct arena *arena;
	const char *title;	/* of the whole */
	const char *foot;	/* at the foot of every page; may be NULL */
	const char *of;		/* what the parts are, for the list of them:
				 * "Wijken" */
	struct outline_part *parts;
	size_t count;
	struct names *anchors;
};

struct outline *outline_new(struct arena *a);

/* One more part; its anchor is made from the name. */
void outline_add(struct outline *o, const char *title, const char *name);

#endif
