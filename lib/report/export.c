#include "export.h"

#include <string.h>

#include "../base/text.h"

static const struct export_format formats[] = {
	{ .name = "csv",
	    .takes = EXPORT_FIELDS | EXPORT_EACH | EXPORT_EXCEL, .table = true,
	    .begin = export_csv_begin, .record = export_csv_record },
	{ .name = "json", .takes = EXPORT_FIELDS | EXPORT_EACH,
	    .begin = export_json_begin, .record = export_json_record,
	    .end = export_json_end },
	{ .name = "jsonl", .takes = EXPORT_FIELDS | EXPORT_EACH,
	    .record = export_jsonl_record },
	{ .name = "geojson", .takes = EXPORT_FIELDS, .table = true,
	    .kinds = 1u << KIND_OPGAVE,
	    .begin = export_geojson_begin, .record = export_geojson_record,
	    .end = export_geojson_end,
	    .left = { "opgave has no punt and is left out",
	    "opgaven have no punt and are left out" } },
	{ .name = "dot", .takes = EXPORT_REJECTED, .words = true,
	    .whole = true, .kinds = 1u << KIND_OPGAVE,
	    .record = export_dot_record, .end = export_dot_end,
	    .left = { "koppeling is with what is not here and is left out",
	    "koppelingen are with what is not here and are left out" } },
	{ .name = "ics", .words = true, .date = true,
	    .kinds = 1u << KIND_OPGAVE | 1u << KIND_WIJK,
	    .begin = export_ics_begin, .record = export_ics_record,
	    .end = export_ics_end,
	    .left = { "plan has no day to begin or to end and is left out",
	    "plannen have no day to begin or to end and are left out" } }
};

#define FORMATS (sizeof(formats) / sizeof(*formats))

const struct export_format *
export_find(const char *name)
{
	size_t i;

	for (i = 0; i < FORMATS; i++)
		if (strcmp(formats[i].name, name) == 0)
			return &formats[i];
	return NULL;
}

const char *
export_advice(struct arena *a, const char *name)
{
	const char *names[FORMATS];
	size_t i;

	for (i = 0; i < FORMATS; i++)
		names[i] = formats[i].name;
	return text_advice(a, name, names, FORMATS);
}

const char *
export_taker(unsigned what)
{
	size_t i;

	for (i = 0; i < FORMATS; i++)
		if ((formats[i].takes & what) != 0)
			return formats[i].name;
	return NULL;
}

void
export_begin(struct export *x, const struct export_format *as,
    struct buffer *out)
{
	x->out = out;
	if (x->table != NULL)
		x->fields = arena_array(x->arena, x->table->key_count,
		    sizeof(*x->fields));
	if (as->begin != NULL)
		as->begin(x);
}

void
export_end(struct export *x, const struct export_format *as)
{
	if (as->end != NULL)
		as->end(x);
	buffer_free(&x->text);
}

bool
export_rows(struct export *x, const struct document *d,
    bool (*write)(struct export *x, const struct export_row *row,
    struct fault *f), struct fault *f)
{
	struct export_row row = { .words = x->words, .doc = d,
	    .fields = x->fields };
	struct fault unsaid;
	const struct value *field;
	bool good = true;

	export_look(&row, x->table);
	if (x->table->each == NULL)
		return write(x, &row, f);
	field = value_get(d->root, x->table->each_name);
	for (row.item = record_first(field); row.item != NULL;
	    row.item = record_next(field, row.item))
		good &= write(x, &row, good ? f : &unsaid);
	return good;
}

bool
export_cells(struct export *x, const struct export_row *row,
    void (*put)(struct export *x, size_t i), struct fault *f)
{
	struct fault unsaid;
	bool good = true;
	size_t i;

	for (i = 0; i < x->table->count; i++) {
		good &= export_read(row, &x->table->columns[i], x->arena,
		    &x->cell, good ? f : &unsaid);
		put(x, i);
	}
	return good;
}

/* A list of texts is read as they are; what is deeper as JSON. */
static void
add_value(struct buffer *out, const struct value *v)
{
	struct buffer text = { 0 };
	struct json j = { .out = &text };
	const struct value *item = v->first;

	if (v->kind == VALUE_LIST) {
		while (item != NULL && item->kind == VALUE_TEXT)
			item = item->next;
		if (item == NULL) {
			for (item = v->first; item != NULL; item = item->next) {
				buffer_add_text(out, item->text);
				if (item->next != NULL)
					buffer_add_text(out, "; ");
			}
			return;
		}
	}
	json_line_array(&j);
	export_json_field(&j, NULL, v);
	json_end_array(&j);
	/* without the brackets and the line feed */
	buffer_add(out, text.bytes + 1, text.size - 3);
	buffer_free(&text);
}

const char *
export_text(struct export *x, const struct export_cell *cell)
{
	const struct export_datum *d = cell->all;

	if (cell->count == 0)
		return cell->empty == EXPORT_GEEN ? "geen" : "";
	if (cell->count == 1 && d->text != NULL)
		return d->text;
	x->text.size = 0;
	for (; d < cell->all + cell->count; d++) {
		if (d > cell->all)
			buffer_add_text(&x->text, "; ");
		if (d->text != NULL)
			buffer_add_text(&x->text, d->text);
		else
			add_value(&x->text, d->value);
	}
	return buffer_text(&x->text);
}
