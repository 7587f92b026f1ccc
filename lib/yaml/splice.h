#ifndef YAML_SPLICE_H
#define YAML_SPLICE_H

#include "../base/arena.h"
#include "value.h"

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

/* Put one at the head of a list. */
void splice_note(struct arena *a, struct splice **list, struct splice what);

/* The splice of that sort by which a value came, or NULL. */
struct splice *splice_find(struct splice *list, enum splice_what what,
    const struct value *new);

/* The one that adds to this parent, or NULL. */
struct splice *splice_find_addition(struct splice *list,
    const struct value *parent);

void splice_drop(struct splice **list, const struct splice *which);

/* Drop all below a value: what is replaced or removed as a whole needs none
 * inside. */
void splice_drop_below(struct splice **list, const struct value *v);

struct splice *splice_copy(struct arena *a, const struct splice *list);

#endif
