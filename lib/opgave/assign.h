#ifndef OPGAVE_ASSIGN_H
#define OPGAVE_ASSIGN_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/arena.h"
#include "../base/fault.h"
#include "../yaml/document.h"
#include "record.h"
#include "schema.h"

/*
 * assign -- `kansen+='Straat één keer open'`: parsed once, applied to many
 *
 * A word of a command line sets a field (`=`), adds to a list (`+=`) or takes
 * out of one (`-=`).  Its path and its value are held against the schema when
 * it is parsed; what can go wrong after that depends on the record: a path
 * through more than one item, or through none.  An assignment that changes
 * nothing leaves the document as it came.
 */

enum assign_operator { ASSIGN_SET, ASSIGN_ADD, ASSIGN_TAKE };

enum assign_step_kind {
	ASSIGN_KEY,	/* wijk */
	ASSIGN_INDEX,	/* [0] */
	ASSIGN_NAME	/* [Rioolvervanging]: main field or nummer */
};

struct assign_step {
	enum assign_step_kind kind;
	const char *text;
	size_t index;
	const struct schema *row;	/* of the key */
	size_t order;		/* of the key, as in schema_order */
};

struct assignment {
	enum assign_operator operator;
	const char *path;	/* as written */
	struct assign_step *steps;
	size_t count;
	const struct schema *row;	/* of what is assigned to */
	bool item;		/* that is one item, not the field */
	struct value *value;	/* to copy; for += and -= a list of items */
};

/* Parse a word for records of that kind.  NULL is a fault, at no place. */
struct assignment *assign_parse(struct arena *a, enum kind kind,
    const char *word, struct fault *f);

/* The value of an assignment to that row, from its text.  NULL is a fault. */
struct value *assign_value(struct arena *a, const struct assignment *as,
    const char *text, struct fault *f);

/* Apply it to a record of that kind.  False, and nothing is changed: the fault
 * is at the place of what is in the way. */
bool assign_apply(const struct assignment *as, struct document *d,
    struct fault *f);

/* Sort assignments into the order of writing; those to one field keep their
 * own. */
void assign_sort(struct assignment **list, size_t count);

#endif
