#ifndef REPORT_OUTLINE_H
#define REPORT_OUTLINE_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/arena.h"

/*
 * outline -- the parts of a report, before one of them is built
 *
 * A report is written part by part, a page each; what stands around them, as a
 * list to choose from at the top, has to know them all.  An audience says its
 * outline, a format frames the report with it.
 */

/* Where the parts are: in one document; in a file each, named by its anchor,
 * but for the first, which is the index; the first is all there is. */
enum outline_parts {
	OUTLINE_TOGETHER,
	OUTLINE_IN_FILES,
	OUTLINE_LEFT_OUT
};

struct outline_part {
	const char *title;
	const char *anchor;	/* of its page; no other part has it */
	size_t number;		/* of the wijk that it tells of; of all of
				 * them it is how many there are */
};

struct outline {
	struct arena *arena;
	const char *title;	/* of the whole */
	const char *foot;	/* at the foot of every page; may be NULL */
	const char *of;		/* what the parts are, for the list of them:
				 * "Wijken" */
	enum outline_parts where;
	const char *up;		/* in a file of its own: what the index is
				 * called; else NULL */
	struct outline_part *parts;
	size_t count;
	struct names *anchors;
};

struct outline *outline_new(struct arena *a);

/* One more part; its anchor is made from the name, and never "index". */
void outline_add(struct outline *o, const char *title, const char *name,
    size_t number);

/* Are there more parts than an overview and one? */
bool outline_is_long(const struct outline *o);

#endif
