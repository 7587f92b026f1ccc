#ifndef OPGAVE_ASSIGN_H
#define OPGAVE_ASSIGN_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/arena.h"
#include "../base/fault.h"
#include "../yaml/document.h"
#include "fit.h"
#include "path.h"
#include "record.h"

/*
 * assign -- `kansen+='Straat één keer open'`: parsed once, applied to many
 *
 * A word of a command line sets a field (`=`), adds to a list (`+=`) or takes
 * out of one (`-=`).  Its path and its value are held against the schema when
 * it is parsed; what can go wrong after that depends on the record: a path
 * through more than one item, or through none.  An assignment that changes
 * nothing leaves the document as it came.
 */

enum assign_operator { ASSIGN_SET, ASSIGN_ADD, ASSIGN_TAKE, ASSIGN_UNSET };

struct assignment {
	enum assign_operator operator;
	const struct path *path;
	struct value *value;	/* to copy; for += and -= a list of items; to
				 * unset has none */
	bool forced;		/* what does not fit the field is no fault */
	bool asks_words;	/* words would have to be known to judge it */
	const struct words_list *words;	/* of its items; NULL: any */
};

/* Parse a word for records of that kind.  NULL is a fault, at its
 * column in the word. */
struct assignment *assign_parse(struct arena *a, enum kind kind,
    const char *word, struct fault *f);

/* The same, with words of a field mapped to how they are written, and held
 * against their list; NULL: any word will do.  When it is forced, a value that
 * does not fit its field is taken as it is. */
struct assign_how {
	const struct words *words;
	bool forced;
};
struct assignment *assign_parse_how(struct arena *a, enum kind kind,
    const char *word, struct assign_how how, struct fault *f);

/* Take out what the path leads to, with what it leaves empty; a path that leads
 * to nothing changes nothing.  A field that every record needs is taken out
 * when it is forced only. */
struct assignment *assign_unset(struct arena *a, enum kind kind,
    const char *path, struct assign_how how, struct fault *f);

/* For assign.c: the value of an assignment with that path, from its text, which
 * stands at that place.  NULL is a fault. */
struct value *assign_value(struct fit *fit_to, const struct assignment *as,
    const char *text, struct place place, struct fault *f);

/* Apply it to a record of that kind.  False, and nothing is changed: the fault
 * is at the place of what is in the way. */
bool assign_apply(const struct assignment *as, struct document *d,
    struct fault *f);

/* Sort assignments into the order of writing; those to one field keep their
 * own. */
void assign_sort(struct assignment **list, size_t count);

#endif
