#ifndef TEST_EDITS_H
#define TEST_EDITS_H

#include <stdbool.h>
#include <stddef.h>

#include "../../lib/base/buffer.h"
#include "../../lib/yaml/document.h"
#include "random.h"

/*
 * edits -- the promises of lib/yaml/document, held against any bytes
 *
 * (a) no edit gives the same bytes; (b) an edit changes only the lines of its
 * field, and keeps the comments beside it; (c) the text parses to the edited
 * tree, at the end of a file and before another document; an edit that is
 * refused changes nothing, and only an odd document may refuse one.
 */

struct edits_seen {
	size_t parsed, made, refused;
};

/* One edit of a document that has none yet. */
struct edit {
	enum edit_what { EDIT_SET, EDIT_ADD, EDIT_APPEND, EDIT_REMOVE } what;
	struct value *parent;	/* NULL: the child is the root */
	struct value *child;	/* SET, REMOVE */
	const char *key;	/* ADD */
	struct value *value;	/* all but REMOVE; becomes part of the tree */
};

/* Make it, and hold it against b and c.  False: `why` says what is wrong. */
bool edits_check_one(struct document *d, struct edit e, struct buffer *why,
    struct edits_seen *seen);

/* Parse the bytes as one document, make `count` random edits, one upon the
 * other, and hold each against a and c, and the first against b. */
bool edits_check(struct random *r, const char *bytes, size_t size, int count,
    struct buffer *why, struct edits_seen *seen);

/* The bytes as a document: refused, or with a root, or with neither. */
struct document edits_document(struct arena *a, const char *bytes,
    size_t size);

/* How many values a tree has, and the one with this number, from 0, or NULL. */
size_t edits_count(const struct value *v);
struct value *edits_nth(struct value *v, size_t n);

#endif
