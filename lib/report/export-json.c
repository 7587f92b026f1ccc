#include <string.h>

#include "../opgave/record.h"
#include "export.h"

/*
 * A record as JSON: its maps as objects, its lists as arrays, its texts as
 * strings.  What the format lets people write in more ways is one thing here:
 * a field that takes a list is an array, an item that is short for its main
 * field an object, `geen` an empty array, and what is left empty null.
 *
 * A text is a number when the schema reads it as one and a reader of JSON, who
 * has doubles, sees the same number: 0363 has a zero in front, and of 16
 * digits the last may be lost.
 */

enum { DIGITS = 15 };

static bool
is_number(const struct schema *row)
{
	if (row == NULL)
		return false;
	switch (row->reading) {
	case READING_NUMBER:
	case READING_MONEY:
	case READING_POINTS:
	case READING_POINT:
	case READING_CURVE:
		return true;
	default:
		return false;
	}
}

static bool
is_exact(const char *text)
{
	static const char digits[] = "0123456789";
	size_t whole, parts = 0;

	text += *text == '-';
	whole = strspn(text, digits);
	if (whole == 0 || (whole > 1 && text[0] == '0'))
		return false;
	if (text[whole] == '.') {
		parts = strspn(text + whole + 1, digits);
		if (parts == 0)
			return false;
		parts++;
	}
	return text[whole + parts] == '\0' && whole + parts <= DIGITS;
}

static void
write_text(struct json *j, bool number, const char *text)
{
	if (number && is_exact(text))
		json_literal(j, text);
	else
		json_text(j, text);
}

static void write_value(struct json *j, const struct schema *row,
    const struct value *v);

/* The row of a member; all that lies in a value of the user's own is so too,
 * and in a curve all are numbers. */
static const struct schema *
member_row(const struct schema *row, const struct value *v)
{
	if (row == NULL)
		return NULL;
	if (row->fields != NULL)
		return schema_field(row->fields, v->key);
	return row->reading == READING_CURVE ? row : NULL;
}

static void
write_map(struct json *j, const struct schema *rows, const struct schema *row,
    const struct value *v)
{
	const struct value *item;

	json_line_object(j);
	for (item = v->first; item != NULL; item = item->next) {
		json_key(j, item->key);
		export_json_field(j, rows != NULL ?
		    schema_field(rows, item->key) : member_row(row, item),
		    item);
	}
	json_end_object(j);
}

/* Not as a list field: as it stands. */
static void
write_value(struct json *j, const struct schema *row, const struct value *v)
{
	const struct value *item;

	if (v->kind == VALUE_MAP) {
		write_map(j, NULL, row, v);
	} else if (v->kind == VALUE_LIST) {
		json_line_array(j);
		for (item = v->first; item != NULL; item = item->next)
			write_value(j, row, item);
		json_end_array(j);
	} else if (value_is_unknown(v)) {
		json_literal(j, NULL);
	} else {
		write_text(j, is_number(row), v->text);
	}
}

static void
write_item(struct json *j, const struct schema *row, const struct value *v)
{
	if (v->kind != VALUE_TEXT || row->reading != READING_MAP ||
	    row->main == NULL) {
		write_value(j, row, v);
		return;
	}
	json_line_object(j);
	json_put_text(j, row->main, v->text);
	json_end_object(j);
}

void
export_json_field(struct json *j, const struct schema *row,
    const struct value *v)
{
	const struct value *item;

	if (row == NULL || (row->flags & SCHEMA_LIST) == 0 ||
	    row->reading == READING_FREE) {
		write_value(j, row, v);
		return;
	}
	if (record_is_unknown(v)) {
		json_literal(j, NULL);
		return;
	}
	json_line_array(j);
	for (item = record_first(v); item != NULL; item = record_next(v, item))
		write_item(j, row, item);
	json_end_array(j);
}

static void
write_datum(struct json *j, const struct export_column *c,
    const struct export_datum *d)
{
	if (d->text == NULL)
		write_value(j, c->leaf.row, d->value);
	else
		write_text(j, c->what != EXPORT_VALUES ||
		    is_number(c->leaf.row), d->text);
}

void
export_json_cell(struct json *j, const struct export_cell *cell)
{
	const struct export_column *c = cell->column;
	bool array = c->what == EXPORT_VALUES && (cell->count > 1 ||
	    (c->many && (cell->count > 0 || cell->empty != EXPORT_UNKNOWN)));
	size_t i;

	if (array)
		json_line_array(j);
	for (i = 0; i < cell->count; i++)
		write_datum(j, c, &cell->all[i]);
	if (array)
		json_end_array(j);
	else if (cell->count == 0)
		json_literal(j, NULL);
}

void
export_json_flat(struct export *x, const struct export_cell *cell)
{
	if (cell->count == 1 && cell->all[0].text != NULL)
		write_datum(&x->json, cell->column, &cell->all[0]);
	else if (cell->count > 0 || cell->empty == EXPORT_GEEN)
		json_text(&x->json, export_text(x, cell));
	else
		json_literal(&x->json, NULL);
}

/* --- rows and records ----------------------------------------------------- */

static void
put_cell(struct export *x, size_t i)
{
	json_key(&x->json, x->table->columns[i].name);
	export_json_cell(&x->json, &x->cell);
}

static bool
write_row(struct export *x, const struct export_row *row, struct fault *f)
{
	bool good;

	json_line_object(&x->json);
	good = export_cells(x, row, put_cell, f);
	json_end_object(&x->json);
	return good;
}

static bool
write_line(struct export *x, const struct export_row *row, struct fault *f)
{
	x->json = (struct json){ .out = x->out };
	return write_row(x, row, f);
}

void
export_json_begin(struct export *x)
{
	x->json = (struct json){ .out = x->out };
	json_object(&x->json);
	json_put_text(&x->json, "formaat", "opgave");
	json_put_literal(&x->json, "versie", "1");
	json_key(&x->json, "records");
	json_array(&x->json);
}

bool
export_json_record(struct export *x, struct document *d,
    struct fault *f)
{
	if (x->table != NULL)
		return export_rows(x, d, write_row, f);
	write_map(&x->json, schema_kind(x->kind), NULL, d->root);
	return true;
}

void
export_json_end(struct export *x)
{
	json_end_array(&x->json);
	json_end_object(&x->json);
}

bool
export_jsonl_record(struct export *x, struct document *d,
    struct fault *f)
{
	if (x->table != NULL)
		return export_rows(x, d, write_line, f);
	x->json = (struct json){ .out = x->out };
	write_map(&x->json, schema_kind(x->kind), NULL, d->root);
	return true;
}
