#ifndef REPORT_LOCALITY_H
#define REPORT_LOCALITY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "survey.h"

/*
 * locality -- where in a wijk something happens, as who lives there calls it
 *
 * A street, a building or a square by its name, whatever its niveau; else a
 * buurt; else the wijk.  An opgave of three streets is in each of them.  One
 * that says where it lies in codes only is elsewhere in the wijk, for nobody
 * knows a code.  Anchors are made from names, never from ids: a place and each
 * opgave in it can be linked to.
 */

enum locality_kind {	/* in the order in which they are told */
	LOCALITY_NAMED,
	LOCALITY_BUURT,
	LOCALITY_ELSEWHERE,
	LOCALITY_WIJK
};

struct locality_entry {
	const struct survey_opgave *opgave;
	const char *anchor;
};

struct locality {
	enum locality_kind kind;
	const char *name;	/* as it is written; NULL: of no kind that has
				 * one */
	const char *anchor;
	struct locality_entry *entries;	/* open ones first, by when they are */
	size_t count, open;	/* open: how many of them are */
	bool street;		/* it was said to be one */
	uint32_t *codes;	/* of the buurten that it was said to lie in */
	size_t code_count;
};

struct localities {
	struct locality *all;	/* by kind, then by name */
	size_t count;
	struct names *known;	/* for localities_find */
	struct locality_entry **first;
};

/* The places of each wijk.  What cannot be read is a fault of the survey. */
void localities_read(struct survey *s);

/* When all are read: their order, their anchors, what is found where.  For
 * locality.c. */
void localities_order(struct survey *s, struct localities *all);

/* Is this one of the kind whose name people look for? */
bool locality_has_name(const struct locality *place);

/* Does a street lie in a buurt, as far as is known? */
bool locality_lies_in(const struct locality *street,
    const struct locality *buurt);

/* The opgave there, else where it is told first; NULL: nowhere. */
const struct locality_entry *localities_find(const struct localities *places,
    const struct locality *there, const struct survey_opgave *o);

#endif
