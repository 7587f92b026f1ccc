#ifndef TEST_LINES_H
#define TEST_LINES_H

#include "edits.h"

/*
 * lines -- which lines of a document an edit may change
 *
 * Those of the field that is edited; of the outermost flow collection around
 * it; none for what is added behind a block.  Worked out from the spans of the
 * tree before the edit, and held against the text after it.
 */

struct lines {
	size_t from, to;	/* bytes of the source */
	bool open;		/* to the end, which has no line break: it may
				 * get one */
	size_t scalar;		/* ... and a block scalar that ends there a
				 * '-' on this line */
	struct {
		size_t from, to;
	} comments[40];		/* in these lines, which stay */
	size_t count;
	bool refusable;		/* what is in these lines is hard to edit */
};

struct lines lines_of(const struct document *d, const struct edit *e);

/* Is all before and behind those lines as it was? */
bool lines_stand(const struct lines *l, const struct document *d,
    const struct buffer *text);

/* Are the comments that stay still in them? */
bool lines_keep_comments(const struct lines *l, const struct document *d,
    const struct buffer *text);

#endif
