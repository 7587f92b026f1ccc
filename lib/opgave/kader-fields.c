#include <string.h>

#include "kader-private.h"

/* What a kader says must be what the schema knows: a field that is mistyped
 * would change every score without a word. */

static bool
unknown_field(const struct document *d, const struct value *v,
    const char *name, const struct schema *rows, struct fault *f)
{
	const char *near = schema_nearest(rows, name);

	if (near == NULL)
		return fault_set(f, document_key_place(d, v),
		    "unknown field '%s'", name);
	return fault_set(f, document_key_place(d, v),
	    "unknown field '%s', did you mean '%s'?", name, near);
}

bool
kader_fields(const struct document *d, const struct value *map,
    const struct schema *rows, struct fault *f)
{
	const struct value *v;

	if (map->kind != VALUE_MAP)
		return fault_set(f, document_place(d, map),
		    "this must be a map with at least 'naam'");
	for (v = map->first; v != NULL; v = v->next)
		if (schema_field(rows, v->key) == NULL)
			return unknown_field(d, v, v->key, rows, f);
	return true;
}

bool
kader_opgave_field(struct arena *a, const struct document *d,
    const struct value *v, struct fault *f)
{
	const struct schema *rows = schema_kind(KIND_OPGAVE), *row;
	const char *path = v->key, *name;
	size_t n;

	for (;; path += n + 1) {
		n = strcspn(path, ".");
		name = arena_copy(a, path, n);
		row = schema_field(rows, name);
		if (row == NULL)
			return unknown_field(d, v, name, rows, f);
		if (path[n] == '\0')
			return true;
		rows = row->fields;
	}
}

static bool check_map(const struct document *d, const struct value *map,
    const struct schema *rows, struct fault *f);

/* One value of a field, which people call `name`. */
static bool
check_one(const struct document *d, const struct value *v, const char *name,
    const struct schema *row, struct fault *f)
{
	if (value_is_unknown(v))
		return true;
	if (row->fields != NULL) {
		if (v->kind == VALUE_MAP)
			return check_map(d, v, row->fields, f);
		return fault_set(f, document_place(d, v),
		    "'%s' must be a map", name);
	}
	if (v->kind != VALUE_TEXT)
		return fault_set(f, document_place(d, v), "'%s' must be %s",
		    name, schema_reading_form(row->reading));
	if (schema_reads(row, v->text))
		return true;
	return fault_set(f, document_place(d, v), "'%s' is '%s', not %s",
	    name, v->text, schema_reading_form(row->reading));
}

static bool
check_field(const struct document *d, const struct value *v,
    const struct schema *row, struct fault *f)
{
	const struct value *item;

	if (row->reading == READING_FREE)
		return true;
	if ((row->flags & SCHEMA_LIST) == 0)
		return check_one(d, v, v->key, row, f);
	for (item = record_first(v); item != NULL; item = record_next(v, item))
		if (!check_one(d, item, v->key, row, f))
			return false;
	return true;
}

static bool
check_map(const struct document *d, const struct value *map,
    const struct schema *rows, struct fault *f)
{
	const struct value *v;

	if (!kader_fields(d, map, rows, f))
		return false;
	for (v = map->first; v != NULL; v = v->next)
		if (!check_field(d, v, schema_field(rows, v->key), f))
			return false;
	return true;
}

bool
kader_check(const struct document *d, struct fault *f)
{
	const struct schema *rows = schema_kind(KIND_KADER);
	const struct value *v;

	if (!kader_fields(d, d->root, rows, f))
		return false;
	for (v = d->root->first; v != NULL; v = v->next)
		if (strcmp(v->key, "toetsen") != 0 &&
		    strcmp(v->key, "criteria") != 0 &&
		    !check_field(d, v, schema_field(rows, v->key), f))
			return false;
	return true;
}
