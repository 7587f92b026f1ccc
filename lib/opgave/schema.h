#ifndef OPGAVE_SCHEMA_H
#define OPGAVE_SCHEMA_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/arena.h"
#include "../yaml/value.h"
#include "record.h"

/*
 * schema -- every field, its reading, its words, what it means
 *
 * A kind is an array of rows, one per field, in the order in which programs
 * write them; it ends with a row without a name.  A field that is a map has an
 * array of its own, and maps that are the same thing (the plannen of an opgave
 * and of a wijk) share one.  There are no circles, so a walk down `fields`
 * ends.  The rows are data and live for ever.
 */

enum reading {
	READING_TEXT,
	READING_ID,
	READING_NUMBER,
	READING_MONEY,
	READING_POINTS,
	READING_TRI,
	READING_DATE,
	READING_PERIOD,
	READING_CODE,
	READING_WORD,
	READING_POINT,		/* a list of two numbers */
	READING_EFFECT,		/* klein, middel, groot or points; with minus */
	READING_MEASURE,	/* what a criterion reads */
	READING_CONDITION,
	READING_CURVE,		/* list of [x, y], or a map of words */
	READING_MAP,
	READING_FREE,		/* the user's own; whatever it is */
	READING_COUNT
};

enum {
	SCHEMA_REQUIRED = 1,
	SCHEMA_LIST = 2,	/* takes a list; one may stand alone */
	SCHEMA_ALONE = 4,	/* and one alone is how it is mostly written */
	SCHEMA_OPEN = 8,	/* a word that is not in its list is a hint */
	SCHEMA_MADE = 16	/* written by a program, not by hand */
};

struct schema {
	const char *name;	/* "*": any name */
	enum reading reading;
	int flags;
	const char *about;	/* one line, lower case, no full stop */
	const char *main;	/* of items that are maps: their main field */
	const char *words;	/* the name of its word list */
	const char *const *choices;	/* words that no list can add to */
	const struct schema *fields;	/* of a map */
};

/* The rows of a kind; NULL for KIND_NONE. */
const struct schema *schema_kind(enum kind kind);

/* The row of a name among rows: its own, else that of "*", else, for a name
 * that starts with `x-`, a free one; else NULL.  rows may be NULL. */
const struct schema *schema_field(const struct schema *rows, const char *name);

/* The row of a path `plannen.periode`, without items. */
const struct schema *schema_find(enum kind kind, const char *path);

/* Where a field stands in the order of writing; unknown ones come last. */
size_t schema_order(const struct schema *rows, const char *name);

/* The name nearest to what was meant, or NULL. */
const char *schema_nearest(const struct schema *rows, const char *name);

/* The name of a reading, as in the manual; and what a text of it looks like,
 * for after "not ": "a number (12, -3.5) or a range (2..4)". */
const char *schema_reading_name(enum reading reading);
const char *schema_reading_form(enum reading reading);

/* Is this text of the field's reading?  Words are held against the choices of
 * the row only; a map is no text. */
bool schema_reads(const struct schema *row, const char *text);

/* The style in which a program writes a text in this field. */
enum value_style schema_style(const struct schema *row, const char *text);

/* GM0289, WK028901, BU02890104? */
bool schema_is_code(const char *text);

/* For schema.c: the rows of schema-rows.c. */
extern const struct schema *const schema_kinds[KIND_COUNT];

#endif
