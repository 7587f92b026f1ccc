#ifndef YAML_VALUE_H
#define YAML_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/arena.h"

/*
 * value -- what a document says
 *
 * Failsafe YAML: a value is a text, a list or a map, in the order of the
 * source.  Nothing is a number or a date here; that is a reading, made by
 * whoever knows the field.  A value read from a document knows its bytes there
 * (see document); one that a program made has none.  A value is the child of
 * one parent only: use value_copy to put it in another.
 */

enum value_kind { VALUE_TEXT, VALUE_LIST, VALUE_MAP };

enum value_style {
	VALUE_ANY,	/* made: quoted when a YAML reader would take the text
			 * for something else than text */
	VALUE_PLAIN,	/* made: its reading is number, date, word, ...: plain
			 * whenever YAML's grammar allows */
	VALUE_SINGLE,
	VALUE_DOUBLE,
	VALUE_LITERAL,
	VALUE_FOLDED,
	VALUE_BLOCK,	/* lists and maps */
	VALUE_FLOW
};

struct value {
	uint8_t kind;		/* enum value_kind */
	uint8_t style;		/* enum value_style */
	uint8_t key_style;	/* of its key; made ones: VALUE_ANY */
	bool made : 1;		/* not in the source: the spans mean nothing */
	bool tagged : 1;	/* carries a tag or an anchor in the source */
	uint32_t from, to;	/* its bytes in the source, [from, to) */
	uint32_t key_from, key_to;	/* those of its key; in a block list
				 * those of its dash */
	uint32_t count;		/* children */
	const char *key;	/* in a map, else NULL */
	union {			/* records are many: 64 bytes are enough */
		const char *text;	/* of a text; no NUL inside */
		struct value *last;	/* of a list or map: its last child */
	};
	struct value *first;	/* child, in order; NULL in a text */
	struct value *next;	/* sibling */
	struct value *parent;	/* NULL: the root, or not in a tree */
};

/* The value of a key; NULL when it is not there, or v is NULL or no map. */
struct value *value_get(const struct value *v, const char *key);

/* Its text, or NULL when it is a list or map. */
const char *value_as_text(const struct value *v);

/* The text of a key, or NULL when it is absent, unknown or no text. */
const char *value_get_text(const struct value *v, const char *key);

/* Is it absent (NULL), or plain and empty?  "" in quotes is a known text. */
bool value_is_unknown(const struct value *v);

/* Is it a literal or folded text; a list or map in block style? */
bool value_is_block_scalar(const struct value *v);
bool value_is_block(const struct value *v);

/* Its last child's last child's ... last child, or itself. */
struct value *value_deep_last(struct value *v);

/* The same kind, texts and children in the same order?  Styles, places and
 * tags do not count, but unknown is not the same as an empty text. */
bool value_equal(const struct value *a, const struct value *b);

/* Made values.  Texts are copied.  A copy is made too: it has no key yet, and
 * neither tags nor places. */
struct value *value_text(struct arena *a, const char *text);
struct value *value_plain(struct arena *a, const char *text);
struct value *value_list(struct arena *a, enum value_style block_or_flow);
struct value *value_map(struct arena *a, enum value_style block_or_flow);
struct value *value_copy(struct arena *a, const struct value *v);

/* Add at the end of a list, of a map; they return what was added.  value_put
 * copies the key, and does not look whether it is there already. */
struct value *value_add(struct value *list, struct value *item);
struct value *value_put(struct arena *a, struct value *map, const char *key,
    struct value *v);

/* Hang v, with the key that it has, behind the last child.  Returns v. */
struct value *value_append(struct value *parent, struct value *v);

/* Is it, or what it is in, made? */
bool value_in_made(const struct value *v);

/* The outermost flow collection that holds v or is it, or NULL. */
struct value *value_outer_flow(struct value *v);

/* Make it and all below it made, or not. */
void value_mark(struct value *v, bool made);

/* Take a child out of its parent; put it back behind `before` (NULL: first). */
void value_unlink(struct value *parent, struct value *child);
void value_link(struct value *parent, struct value *before,
    struct value *child);

/* Put a child in the place of another, whose key it takes over. */
void value_swap(struct value *parent, struct value *old, struct value *new);

#endif
