#ifndef REPORT_EXPORT_CELL_H
#define REPORT_EXPORT_CELL_H

#include "../opgave/words.h"
#include "../yaml/document.h"
#include "export-column.h"

/*
 * export-cell -- what a column holds in a row
 *
 * None, one or more values, each as the record has it; how they become a text,
 * a number or an array is up to the format.  Why there are none is kept too:
 * unknown is not the same as none.
 */

struct export_datum {
	const char *text;	/* NULL: a list or a map */
	const struct value *value;	/* NULL: a text that was made */
};

struct export_cell {
	const struct export_column *column;
	enum {
		EXPORT_UNKNOWN,
		EXPORT_NONE,	/* there is no item to have one */
		EXPORT_GEEN	/* it says that there are none */
	} empty;		/* why it is, if it is */
	struct export_datum *all;
	size_t count, room;
	char digits[24];	/* of a count */
};

/* A row to be read from. */
struct export_row {
	const struct words *words;	/* may be NULL */
	const struct document *doc;
	const struct value **fields;	/* of the record, by key of the table */
	const struct value *keuze;	/* the last one, or NULL */
	const struct value *item;	/* or NULL */
};

/* Look up the fields of the row's document that a table is about.  `fields` has
 * room for all keys. */
void export_look(struct export_row *row, const struct export_table *t);

/* Read a cell; its array is kept from cell to cell, in `keep`.  False: a value
 * is not of its reading, and the cell holds what could be read. */
bool export_read(const struct export_row *row, const struct export_column *c,
    struct arena *keep, struct export_cell *cell, struct fault *f);

/* Is it a number by the reading of its field?  A number of the user's own is
 * one when it is written as one. */
enum export_number { EXPORT_NO_NUMBER, EXPORT_NUMBER, EXPORT_RANGE };

enum export_number export_number(const struct export_cell *cell,
    const struct export_datum *d);

#endif
