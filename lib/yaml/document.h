#ifndef YAML_DOCUMENT_H
#define YAML_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/arena.h"
#include "../base/buffer.h"
#include "../base/fault.h"
#include "value.h"

/*
 * document -- bytes, what they say, and edits
 *
 * An edit changes the tree at once and notes a splice: these bytes of the
 * source make way for that value.  document_text writes the source with its
 * splices; all else leaves as it came.  Edits are those below and no others:
 * whoever changes the tree by hand changes nothing in the bytes (made values
 * excepted: they are written as they are when the text is made).
 */

struct splice;

struct document {
	struct place place;	/* of its first byte */
	size_t file;		/* which of the stream's files, from 0 */
	const char *bytes;	/* as it came; NULL for a new document */
	size_t size;
	struct value *root;	/* NULL: refused, or nothing but comments */
	const struct fault *refused;	/* why, or NULL */
	struct arena *arena;	/* of the edits */
	struct splice *splices;
	const char *text;	/* made ahead, until the next edit, or NULL */
	size_t text_size;
	bool odd;		/* see parse.h */
	bool changed;		/* document_text differs from bytes */
	bool resting;		/* it has a tree, that is not kept */
	bool ends_scalar;	/* at rest: with a literal or folded text */
};

/* A new document `---` with this map, in this arena. */
struct document *document_new(struct arena *a, struct value *map);

/* The document again, as it came, in this arena: for one that must outlive its
 * stream. */
struct document *document_again(struct arena *a, const struct document *d);

/*
 * Forget the tree, which takes three times the memory of the bytes, and the
 * edits; and parse the bytes once more, into this arena, where its edits will
 * live too.  A document at rest can be written, as it came.  One that was
 * refused, or has nothing but comments, has no tree to forget.
 */
void document_rest(struct document *d);
void document_wake(struct document *d, struct arena *a);

/* The place of a value; that of its key, or of the value if it has none.  A
 * made value is at the document's place. */
struct place document_place(const struct document *d, const struct value *v);
struct place document_key_place(const struct document *d,
    const struct value *v);

/*
 * Set a key of a map: replaces its value, or adds the key at the end.  Nothing
 * is changed when it says the same already.  The value becomes part of the
 * tree.  False, and nothing is changed: the place cannot be edited without
 * touching its neighbours; the fault says what to do.
 */
bool document_set(struct document *d, struct value *map, const char *key,
    struct value *v, struct fault *f);

/* Put another value in the place of a child of a list or map. */
bool document_replace(struct document *d, struct value *parent,
    struct value *child, struct value *v, struct fault *f);

/* Add an item at the end of a list. */
bool document_append(struct document *d, struct value *list,
    struct value *item, struct fault *f);

/* Take a child out.  A list or map that would be left empty is taken out too,
 * and so on up; a root that would be left empty becomes `{}`. */
bool document_remove(struct document *d, struct value *child,
    struct fault *f);

/* The parent of a value in this document's tree, or NULL for the root. */
struct value *document_parent(const struct document *d,
    const struct value *child);

/*
 * The document's text now, at the end of `out`.  `more`: something will follow
 * it, so that it must end its last line without changing its value.
 */
void document_text(const struct document *d, bool more, struct buffer *out);

/* Make the text of one that changed now, in the arena of its edits: so that
 * whoever writes it, on a thread that others wait for, has to copy it only. */
void document_make_text(struct document *d);

#endif
