#include <string.h>

#include "kader-private.h"
#include "misfit.h"

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

static bool check_map(struct kader_reader *r, const struct value *map,
    const char *of, const struct schema *rows);

/* One value of a field, which people call `name`. */
static bool
check_one(struct kader_reader *r, const struct value *v, const char *name,
    const struct schema *row)
{
	if (value_is_unknown(v) || row->reading == READING_CURVE)
		return true;
	if (v->kind == VALUE_MAP && row->fields != NULL)
		return check_map(r, v, arena_format(r->arena, "each of '%s'",
		    name), row->fields);
	if (v->kind == VALUE_TEXT && row->reading == READING_MAP &&
	    row->main != NULL)
		return true;
	if (v->kind != VALUE_TEXT || row->reading == READING_MAP)
		return fault_set(r->fault, kader_place(r, v), "%s",
		    misfit_shape(r->arena, row, name, v));
	return schema_reads(row, v->text) || fault_set(r->fault,
	    kader_place(r, v), "%s", misfit_text(r->arena, row, name,
	    v->text));
}

static bool
check_field(struct kader_reader *r, const struct value *v,
    const struct schema *row)
{
	const struct value *item;

	if (row->reading == READING_FREE)
		return true;
	if ((row->flags & SCHEMA_LIST) == 0)
		return check_one(r, v, v->key, row);
	for (item = record_first(v); item != NULL; item = record_next(v, item))
		if (!check_one(r, item, v->key, row))
			return false;
	return true;
}

static bool
check_required(struct kader_reader *r, const struct value *map,
    const char *of, const struct schema *row)
{
	const struct value *v = value_get(map, row->name);

	if (v != NULL && (v->kind != VALUE_TEXT || v->text[0] != '\0'))
		return true;
	return fault_set(r->fault, v == NULL ? kader_place(r, map) :
	    document_key_place(r->doc, v), "%s", misfit_lack(r->arena,
	    row->name, of, v));
}

static bool
check_map(struct kader_reader *r, const struct value *map, const char *of,
    const struct schema *rows)
{
	const struct schema *row;
	const struct value *v;

	for (v = map->first; v != NULL; v = v->next) {
		row = schema_field(rows, v->key);
		if (row == NULL)
			return unknown_field(r->doc, v, v->key, rows,
			    r->fault);
		if (!check_field(r, v, row))
			return false;
	}
	for (row = rows; row->name != NULL; row++)
		if ((row->flags & SCHEMA_REQUIRED) != 0 &&
		    !check_required(r, map, of, row))
			return false;
	return true;
}

bool
kader_check(struct kader_reader *r)
{
	return check_map(r, r->doc->root, "every 'kader'",
	    schema_kind(KIND_KADER));
}
