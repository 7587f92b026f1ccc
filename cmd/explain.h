#ifndef CMD_EXPLAIN_H
#define CMD_EXPLAIN_H

#include <stdbool.h>
#include <stddef.h>

#include "../lib/opgave/index.h"
#include "../lib/report/page.h"
#include "../lib/yaml/document.h"

/*
 * explain -- --explain: pages for people instead of records
 *
 * In Dutch, as text in columns, on standard output.
 */

/* The record that is asked for, among those that come by. */
struct explain {
	const char *id;		/* NULL: --explain was not given */
	bool found;
	const char **ids;	/* of those that came by, for a suggestion */
	size_t count, room;
};

/* When --explain is given, before anything is read: with -i or --diff the
 * process ends with the usage, for no records are written. */
void explain_only(void);

/* Is it this record?  Of two with one id it is the first. */
bool explain_wants(struct explain *e, const struct document *d);

/* One that never came is told. */
void explain_end(const struct explain *e);

/* The wijken of a stream, by id: the head of a page tells of its own. */
struct index *explain_wijken(struct document *const *docs, size_t count);

/* Print a page. */
void explain_print(const struct page *page);

#endif
