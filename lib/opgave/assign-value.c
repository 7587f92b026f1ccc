#include <string.h>

#include "../yaml/parse.h"
#include "assign.h"

/* What fitting a value to the schema has at hand. */
struct fitting {
	struct arena *arena;
	struct fit *fit;
	struct place place;	/* of the value, in the word */
	bool forced;		/* what does not fit is taken as it is */
	struct fault *fault;
};

static bool
fit(struct fitting *g, const struct schema *row, const char *path,
    struct value *v);

/* A list or a map where none can be. */
static bool
misfit(struct fitting *g, const char *path, const struct schema *row)
{
	return g->forced || fault_set(g->fault, g->place, "'%s' must be %s",
	    path, schema_reading_form(row->reading));
}

/* A text in a map's place stands for the map's main field. */
static const struct schema *
main_row(const struct schema *row)
{
	return row->reading == READING_MAP && row->main != NULL ?
	    schema_field(row->fields, row->main) : row;
}

static bool
fit_one(struct fitting *g, const struct schema *row, const char *path,
    struct value *v)
{
	const char *text;

	if (value_is_unknown(v))
		return true;
	if ((row->flags & SCHEMA_LIST) != 0 &&
	    record_is_word(v->text, "geen")) {
		v->text = "geen";
		v->style = VALUE_PLAIN;
		return true;
	}
	row = main_row(row);
	text = fit_text(g->fit, row, path, v->text, g->place);
	if (text == NULL)
		return g->forced;
	/* Quotes that were typed around a text of one's own are meant. */
	if ((v->style == VALUE_SINGLE || v->style == VALUE_DOUBLE) &&
	    (v->text[0] == '\0' || schema_style(row, "x") != VALUE_PLAIN))
		return true;
	v->text = text;
	v->style = (uint8_t)schema_style(row, text);
	return true;
}

static bool
is_metres(const struct value *v, int64_t least, int64_t most)
{
	int64_t n;

	return v->kind == VALUE_TEXT && number_read(v->text, &n) &&
	    n >= least * NUMBER_ONE && n <= most * NUMBER_ONE;
}

/* Within the bounds of RD New (EPSG:28992): degrees are not. */
static bool
fit_point(struct fitting *g, const struct schema *row, const char *path,
    struct value *v)
{
	if (v->count != 2 || !is_metres(v->first, -7000, 300000) ||
	    !is_metres(v->last, 289000, 629000))
		return misfit(g, path, row);
	v->first->style = v->last->style = VALUE_PLAIN;
	return true;
}

static bool
fit_list(struct fitting *g, const struct schema *row, const char *path,
    struct value *v)
{
	struct value *c;

	if (row->reading == READING_POINT)
		return fit_point(g, row, path, v);
	if (row->reading == READING_FREE || row->reading == READING_CURVE)
		return true;
	if ((row->flags & SCHEMA_LIST) == 0)
		return misfit(g, path, row);
	for (c = v->first; c != NULL; c = c->next)
		if (!fit(g, row, path, c))
			return false;
	return true;
}

static bool
fit_map(struct fitting *g, const struct schema *row, const char *path,
    struct value *v)
{
	const struct schema *field;
	const char *near;
	struct value *c;

	if (row->fields == NULL)
		return row->reading == READING_FREE ||
		    row->reading == READING_CURVE ||
		    misfit(g, path, row);
	for (c = v->first; c != NULL; c = c->next) {
		const char *below = arena_format(g->arena, "%s.%s", path,
		    c->key);

		field = schema_field(row->fields, c->key);
		near = field != NULL ? NULL :
		    schema_nearest(row->fields, c->key);
		if (near != NULL)
			return fault_set(g->fault, g->place,
			    "unknown field '%s', did you mean '%s.%s'?",
			    below, path, near);
		if (field == NULL)
			return fault_set(g->fault, g->place,
			    "unknown field '%s'", below);
		if (!fit(g, field, below, c))
			return false;
	}
	return true;
}

/* Hold a value against its row, and give its texts their styles. */
static bool
fit(struct fitting *g, const struct schema *row, const char *path,
    struct value *v)
{
	switch (v->kind) {
	case VALUE_LIST:
		return fit_list(g, row, path, v);
	case VALUE_MAP:
		return fit_map(g, row, path, v);
	default:
		return fit_one(g, row, path, v);
	}
}

/* Can what starts with a bracket be meant as a list or a map here? */
static bool
takes_flow(const struct schema *row)
{
	return (row->flags & SCHEMA_LIST) != 0 || row->fields != NULL ||
	    row->reading == READING_POINT || row->reading == READING_CURVE;
}

static struct value *
parse_flow(struct fitting *g, const char *path, const char *text)
{
	struct parse p = {
		.bytes = text, .size = strlen(text), .place = { NULL, 1, 1 }
	};

	parse_documents(g->arena, &p, 1);
	if (p.root != NULL && p.root->kind != VALUE_TEXT)
		return value_copy(g->arena, p.root);
	fault_set(g->fault, g->place, "'%s' cannot be read: %s", path,
	    p.fault.set ? p.fault.text : "no list or map");
	return NULL;
}

/* The fields of a map, for who wrote a text instead. */
static bool
no_main(struct fitting *g, const struct path *path)
{
	const struct schema *row = path->row->fields;
	const char *name = row == NULL || strcmp(row->name, "*") == 0 ?
	    "naam" : row->name;

	return fault_set(g->fault, g->place,
	    "'%s' is a map: write '%s={%s: ...}' or %s.%s=...", path->text,
	    path->text, name, path->text, name);
}

static struct value *
map_of(struct arena *a, const struct schema *row, struct value *text)
{
	struct value *map = value_map(a, VALUE_BLOCK);

	value_put(a, map, row->main, text);
	return map;
}

static bool
is_geen(const struct value *v)
{
	return v->kind == VALUE_TEXT && record_is_word(v->text, "geen");
}

/* One item, or a value that is no list, from a text that is no flow. */
static struct value *
one_value(struct fitting *g, const struct path *path, const char *text)
{
	const struct schema *row = path->row;
	struct value *v = value_text(g->arena, text);
	bool none = (row->flags & SCHEMA_LIST) != 0 && is_geen(v);

	if (text[0] == '\0')
		return value_plain(g->arena, "");
	if (row->reading == READING_MAP && row->main == NULL && !none) {
		no_main(g, path);
		return g->forced ? v : NULL;
	}
	if (!fit(g, row, path->text, v))
		return NULL;
	return row->reading != READING_MAP || none ? v :
	    map_of(g->arena, row, v);
}

static struct value *
list_of(struct arena *a, struct value *item)
{
	struct value *list = value_list(a, item->kind == VALUE_TEXT ?
	    VALUE_FLOW : VALUE_BLOCK);

	value_add(list, item);
	return list;
}

static struct value *
any_value(struct fitting *g, const struct path *path, const char *text)
{
	struct value *v;

	if (!takes_flow(path->row) || (text[0] != '[' && text[0] != '{'))
		return one_value(g, path, text);
	v = parse_flow(g, path->text, text);
	return v != NULL && fit(g, path->row, path->text, v) ? v : NULL;
}

struct value *
assign_value(struct fit *fit_to, const struct assignment *as, const char *text,
    struct place place, struct fault *f)
{
	struct arena *a = fit_to->arena;
	struct fitting g = { a, fit_to, place, as->forced, f };
	const struct path *path = as->path;
	struct value *v = any_value(&g, path, text);

	if (v == NULL)
		return NULL;
	if (as->operator != ASSIGN_SET) {
		if (value_is_unknown(v) || is_geen(v)) {
			fault_set(f, place, "'%s' needs an item to add or "
			    "take out", path->text);
			return NULL;
		}
		return v->kind == VALUE_LIST ? v : list_of(a, v);
	}
	if (path->item && v->kind == VALUE_LIST) {
		fault_set(f, place, "'%s' is one item, it cannot be a list",
		    path->text);
		return NULL;
	}
	if (v->kind == VALUE_MAP && v->style == VALUE_BLOCK && !path->item &&
	    (path->row->flags & (SCHEMA_LIST | SCHEMA_ALONE)) == SCHEMA_LIST)
		return list_of(a, v);
	return v;
}
