#ifndef CMD_SET_ID_H
#define CMD_SET_ID_H

#include "../lib/opgave/assign.h"

/*
 * set-id -- an id is given to one record, and not to two
 *
 * Who gives it to more meant to say which one; and one that another record has
 * is not given, whichever of the two comes first.  What is refused is told, and
 * with -i no file is changed then.
 */

struct set_id {
	enum kind kind;
	const char *word;	/* of the command line, that gives it; NULL:
				 * nothing does */
	const char *id;
	size_t asked;		/* records that were to get it */
	struct place owner;	/* of a record that has it as it came */
	bool owned, given;
};

/* Look whether this word of the command line gives records of the kind their
 * id. */
void set_id_take(struct set_id *s, enum kind kind, const char *word,
    const struct assignment *as);

/* May this record be changed?  False: it would get the id. */
bool set_id_allows(struct set_id *s, const struct document *d);

/* It was changed; or it is one that is not to be. */
void set_id_gave(struct set_id *s);
void set_id_pass(struct set_id *s, const struct document *d);

#endif
