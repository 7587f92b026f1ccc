#ifndef OPGAVE_PATH_H
#define OPGAVE_PATH_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/arena.h"
#include "../base/fault.h"
#include "../yaml/value.h"
#include "record.h"
#include "schema.h"

/*
 * path -- `plannen[Rioolvervanging].periode`: a way into a record
 *
 * Assignments, conditions and sort keys share it.  It is held against the
 * schema when it is parsed, so that a mistyped field is found before a record
 * is read.  A walk visits every value that it leads to: any item of a list,
 * one that stands alone, a text that stands for a map's main field.
 */

#define PATH_STEPS 64	/* records are no deeper */

enum path_step_kind {
	PATH_KEY,	/* wijk */
	PATH_INDEX,	/* [0] */
	PATH_NAME,	/* [Rioolvervanging]: main field or nummer */
	PATH_WHERE	/* {rol = trekker} */
};

struct path_step {
	enum path_step_kind kind;
	const char *text;
	size_t index;
	const struct schema *row;	/* of the key */
	size_t order;		/* of the key, as in schema_order */
	const void *where;	/* what it asks, to whoever parsed it */
};

struct path {
	const char *text;	/* as written */
	const struct path_step *steps;	/* at most one choice behind a key */
	size_t count;
	const struct schema *base;	/* it starts in an item of this field;
					 * NULL: in a record */
	const struct schema *row;	/* of what it leads to */
	bool item;		/* that is one item, not the field */
};

struct path_parser {
	struct arena *arena;
	const char *text;	/* all that is being parsed: for columns */
	const char *at;		/* where the path starts, and then ends */
	const struct schema *rows;	/* what it starts among */
	const struct schema *base;	/* of what: see path */
	bool takes_unknown;	/* a field that no record has */

	/* What ends a key, beside . [ ] { } and ". */
	bool (*ends)(const char *s);

	/* Parse what follows a { up to and with its }; false is a fault.  NULL:
	 * a { ends the path. */
	bool (*where)(struct path_parser *p, struct path_step *step);
	void *context;
	struct fault *fault;
};

/* NULL is a fault, at its column. */
struct path *path_parse(struct path_parser *p);

/* A text between double quotes, with \" and \\ inside; NULL: not closed. */
char *path_quoted(struct path_parser *p);

/* The place of a character of what is being parsed: no file, a column. */
struct place path_place(const struct path_parser *p, const char *at);

/* What a text in an item's or a map's place stands for: "naam", "waarde";
 * NULL: nothing. */
const char *path_main(const struct schema *row);

/* What counts where such a value is compared or sorted on: a map's main field,
 * the totaal or laag of a score, a soort that is derived. */
struct path_leaf {
	const struct schema *row;	/* whose reading counts */
	const char *main;	/* of a map: the member that counts, or NULL */
	bool score, soort;	/* of an opgave */
};
struct path_leaf path_leaf(const struct path *p);

/* In a value: the one that counts; NULL when it is unknown. */
const struct value *path_leaf_value(const struct path_leaf *l,
    const struct value *v);

/* Is it the item of that name: by its main field or its nummer? */
bool path_names(const struct schema *row, const struct value *item,
    const char *name);

enum path_end {
	PATH_VALUE,	/* a value that is known */
	PATH_UNKNOWN,	/* the field, or one on the way, is absent or empty */
	PATH_GEEN,	/* the field says that there are none */
	PATH_NO_ITEM	/* there are none on the way, or none is chosen */
};

struct path_visitor {
	/* `sure` is false below an item of which `where` was unknown.  The
	 * value is NULL when the end is another than PATH_VALUE.  False ends
	 * the walk. */
	bool (*visit)(void *context, enum path_end end,
	    const struct value *v, bool sure);
	enum tri (*where)(void *context, const void *where,
	    const struct value *item);	/* NULL when no step asks */
	void *context;
};

/* Visit what the path leads to from there, in the order of the source. */
bool path_walk(const struct path *p, const struct value *from,
    const struct path_visitor *to);

/* The same, for who has the value of its first key at hand (NULL: it is not
 * there). */
bool path_walk_field(const struct path *p, const struct value *field,
    const struct path_visitor *to);

#endif
