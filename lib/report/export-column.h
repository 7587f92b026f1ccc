#ifndef REPORT_EXPORT_COLUMN_H
#define REPORT_EXPORT_COLUMN_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/arena.h"
#include "../base/fault.h"
#include "../opgave/path.h"

/*
 * export-column -- paths as the columns of a table
 *
 * A column is a path and is called as that is written; a '#' before it asks
 * how many there are.  A row is a record, or an item of one of its lists: then
 * a path through that list is about the item at hand.  Four fields say as a
 * whole what counts of them: score its totaal or laag, soort what follows from
 * domeinen, keuze the last one, meerkosten their sum.
 */

struct export_column {
	const char *name;	/* as written */
	const struct path *path;	/* from where it starts; NULL: the
					 * item itself */
	struct path_leaf leaf;
	enum {
		EXPORT_OF_RECORD, EXPORT_OF_ITEM, EXPORT_OF_KEUZE
	} from;
	enum { EXPORT_VALUES, EXPORT_COUNT, EXPORT_SUM } what;
	bool many;		/* it leads through a list */
	size_t key;		/* that it starts with, among the table's */
};

struct export_table {
	struct export_column *columns;
	size_t count;
	const char **keys;	/* fields of a record that columns are about */
	size_t key_count;
	const struct schema *each;	/* a row for each item of this field;
					 * NULL: for each record */
	const char *each_name;	/* of that field */
	bool asks_words;
};

/* The field of that name that a row for each item can be asked of: a list of
 * maps.  NULL: there is none such; what to write instead. */
const struct schema *export_each(enum kind kind, const char *name);
const char *export_each_advice(struct arena *a, enum kind kind,
    const char *name);

/* The fields, with commas between them, as columns for records of that kind;
 * fields NULL: those that people most often want; each NULL: a row for each
 * record.  NULL is a fault, at its column. */
struct export_table *export_columns(struct arena *a, enum kind kind,
    const char *fields, const char *each, struct fault *f);

#endif
