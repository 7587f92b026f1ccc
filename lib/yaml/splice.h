#ifndef YAML_SPLICE_H
#define YAML_SPLICE_H

#include "../base/buffer.h"
#include "document.h"

/*
 * splice -- what makes way for what in the source of a document
 *
 * An edit of a block list or map is one of three: a child is replaced, a child
 * is removed, children are added at the end.  Where in the bytes that is, is
 * worked out when the text is made, because an edit may change where another
 * one goes.  Edits inside a flow collection are a replacement of that
 * collection by itself.
 */

enum splice_what { SPLICE_REPLACE, SPLICE_REMOVE, SPLICE_ADD };

struct splice {
	enum splice_what what;
	struct value *parent;	/* the block list or map; NULL: the root */
	struct value *old;	/* as it stands in the source; not in an ADD */
	struct value *new;	/* in its place; in an ADD the first one added,
				 * and all that follow it are added too */
	struct splice *next;
};

/* The source with its splices, at the end of `out`.  `more`: something will
 * follow, see document_text. */
void splice_text(const struct document *d, bool more, struct buffer *out);

/* Has the value a place of its own behind a colon or a dash?  An explicit key
 * may have none. */
bool splice_has_slot(const struct document *d, const struct value *v);

#endif
