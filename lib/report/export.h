#ifndef REPORT_EXPORT_H
#define REPORT_EXPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/buffer.h"
#include "export-cell.h"
#include "json.h"

/*
 * export -- records for the programs that people already have
 *
 * A format is a row here and a file of its own.  It begins, takes the records
 * one by one and ends; what it writes stands in a buffer, which the caller
 * prints and empties whenever he likes.  So a stream of any length goes by in
 * constant memory.  What a format cannot show is left out, and counted.
 */

/* What can be asked of a format. */
enum {
	EXPORT_FIELDS = 1,	/* columns of choice */
	EXPORT_EACH = 2,	/* a row for each item of a field */
	EXPORT_EXCEL = 4,	/* as Excel in Dutch reads it */
	EXPORT_REJECTED = 8	/* koppelingen that were rejected too */
};

struct export {
	struct arena *arena;	/* lives as long as the export */
	enum kind kind;
	const struct export_table *table;	/* NULL: whole records */
	bool excel, rejected;
	const struct words *words;	/* may be NULL */
	int32_t day;		/* the peildatum */

	size_t left;		/* how many were left out */
	const struct fault *faults;	/* found at the end */
	size_t fault_count;

	/* the format's own, zero before it begins */
	struct buffer *out, text;
	struct json json;
	struct export_cell cell;
	const struct value **fields;	/* of a row */
	struct document **docs;
	size_t doc_count, doc_room;
};

struct export_format {
	const char *name;	/* of -f */
	unsigned takes;		/* EXPORT_... */
	unsigned kinds;		/* a bit for each that it is about; 0: all */
	bool table;		/* it shows columns, also when none are asked
				 * for */
	bool words;		/* it goes by words */
	bool date;		/* it tells the peildatum */
	bool whole;		/* records must live until it ends; those of
				 * wijken are handed over too */
	const char *left[2];	/* what it leaves out: one, many; or NULL */
	void (*begin)(struct export *x);
	/* A record of the kind.  False is a fault: a value is not of its
	 * reading; the rest of the record is there. */
	bool (*record)(struct export *x, struct document *d,
	    struct fault *f);
	void (*end)(struct export *x);
};

/* The format of that name, or NULL; what to write for such a name instead. */
const struct export_format *export_find(const char *name);
const char *export_advice(struct arena *a, const char *name);

/* The first format that takes that. */
const char *export_taker(unsigned what);

/* Begin with what was asked for, and end; the text goes to `out`. */
void export_begin(struct export *x, const struct export_format *as,
    struct buffer *out);
void export_end(struct export *x, const struct export_format *as);

/* --- for the formats ------------------------------------------------------ */

/* Call `write` for each row of a record: the record, or each item.  False is
 * the first fault. */
bool export_rows(struct export *x, const struct document *d,
    bool (*write)(struct export *x, const struct export_row *row,
    struct fault *f), struct fault *f);

/* Read each cell of a row into x->cell, and `put` that of column i.  False is
 * the first fault. */
bool export_cells(struct export *x, const struct export_row *row,
    void (*put)(struct export *x, size_t i), struct fault *f);

/* The text of a cell: its values with "; " between them, "geen", or nothing.
 * It lives until the next call. */
const char *export_text(struct export *x, const struct export_cell *cell);

/* A value as JSON.  `row` is its place in the schema, or NULL. */
void export_json_field(struct json *j, const struct schema *row,
    const struct value *v);
void export_json_cell(struct json *j, const struct export_cell *cell);

/* The same as a number, a text or null: no array. */
void export_json_flat(struct export *x, const struct export_cell *cell);

/* The formats themselves. */
void export_csv_begin(struct export *x);
bool export_csv_record(struct export *x, struct document *d,
    struct fault *f);

void export_json_begin(struct export *x);
bool export_json_record(struct export *x, struct document *d,
    struct fault *f);
void export_json_end(struct export *x);
bool export_jsonl_record(struct export *x, struct document *d,
    struct fault *f);

void export_geojson_begin(struct export *x);
bool export_geojson_record(struct export *x, struct document *d,
    struct fault *f);
void export_geojson_end(struct export *x);

bool export_dot_record(struct export *x, struct document *d,
    struct fault *f);
void export_dot_end(struct export *x);

void export_ics_begin(struct export *x);
bool export_ics_record(struct export *x, struct document *d,
    struct fault *f);
void export_ics_end(struct export *x);

#endif
