#ifndef REPORT_LINES_H
#define REPORT_LINES_H

#include <stddef.h>

#include "../base/arena.h"
#include "../base/number.h"

/*
 * lines -- a drawing for a terminal, line by line
 *
 * Lines have no blanks at their end and are at most LINES_WIDTH columns wide:
 * of a longer one the end is cut off, and says so.  Begin one as { arena }.
 */

enum { LINES_WIDTH = 76 };

struct lines {
	struct arena *arena;
	const char **all;
	size_t count, room;
};

void lines_add(struct lines *l, const char *text);

/* A bar from nothing to r, where `most` has so many columns: black as far as it
 * is known, in a shade as far as it may go.  What is not nothing is seen. */
const char *lines_bar(struct arena *a, struct range r, int64_t most,
    size_t columns);

#endif
