#include "export-column.h"

#include <string.h>

#include "../base/buffer.h"
#include "../base/text.h"

/* --- rows of items -------------------------------------------------------- */

static bool
is_each(const struct schema *row)
{
	return row->reading == READING_MAP &&
	    (row->flags & SCHEMA_LIST) != 0;
}

const struct schema *
export_each(enum kind kind, const char *name)
{
	const struct schema *row = schema_field(schema_kind(kind), name);

	return row != NULL && is_each(row) ? row : NULL;
}

const char *
export_each_advice(struct arena *a, enum kind kind, const char *name)
{
	const struct schema *row = schema_kind(kind);
	const char *names[64];
	size_t n = 0;

	for (; row->name != NULL && n < sizeof(names) / sizeof(*names); row++)
		if (is_each(row) && strcmp(row->name, "*") != 0)
			names[n++] = row->name;
	return n == 0 ? "it has no lists of that kind" :
	    text_advice(a, name, names, n);
}

/* --- parsing -------------------------------------------------------------- */

struct parser {
	struct path_parser path;
	struct export_table *table;
};

static bool
ends(const char *s)
{
	return *s == ',' || *s == ' ';
}

/* The path from within an item of the field that it starts with. */
static const struct path *
inside(struct arena *a, const struct path *p)
{
	struct path *in = arena_alloc(a, sizeof(*in));

	*in = *p;
	in->base = p->steps[0].row;
	in->steps = p->steps + 1;
	in->count = p->count - 1;
	return in;
}

/* Does it lead through the items of that field, without a choice of them? */
static bool
is_through(const struct path *p, const struct schema *field)
{
	return p->steps[0].row == field &&
	    (p->count == 1 || p->steps[1].kind == PATH_KEY);
}

/* Where a list on the way has no choice of one item. */
static bool
is_many(const struct path *p)
{
	size_t i;

	for (i = 0; i < p->count; i++)
		if (p->steps[i].kind == PATH_KEY &&
		    (p->steps[i].row->flags & SCHEMA_LIST) != 0 &&
		    p->steps[i].row->reading != READING_FREE &&
		    (i + 1 == p->count || p->steps[i + 1].kind != PATH_INDEX))
			return true;
	return false;
}

/* A path that leads into an item starts there; one that is the field itself is
 * the item. */
static void
enter(struct arena *a, struct export_column *c)
{
	c->path = c->path->count == 1 ? NULL : inside(a, c->path);
}

/* What the path is about: the record, the item at hand, the last keuze. */
static void
place(const struct parser *g, struct export_column *c)
{
	const struct schema *opgave = schema_kind(KIND_OPGAVE);
	const struct path *p = c->path;

	c->many = is_many(p);
	if (c->what == EXPORT_COUNT && p->count == 1)
		return;
	if (g->table->each != NULL && is_through(p, g->table->each) &&
	    strcmp(p->steps[0].text, g->table->each_name) == 0)
		c->from = EXPORT_OF_ITEM;
	else if (is_through(p, schema_field(opgave, "keuze")))
		c->from = EXPORT_OF_KEUZE;
	else if (p->count == 1 && p->row == schema_field(opgave, "meerkosten"))
		c->what = EXPORT_SUM;
	if (c->from == EXPORT_OF_RECORD)
		return;
	enter(g->path.arena, c);
	c->many = c->path != NULL && is_many(c->path);
}

/* A map has no text, but a list of maps has their main fields. */
static bool
check(struct parser *g, const struct export_column *c, const char *start)
{
	const struct schema *row = c->leaf.row, *field = row->fields;
	bool named = field != NULL && strcmp(field->name, "*") != 0;

	if (row->reading != READING_MAP || c->what != EXPORT_VALUES)
		return true;
	return fault_set(g->path.fault, path_place(&g->path, start),
	    "'%s' is a map: name one of its fields%s%s%s%s", c->name,
	    named ? ", as " : "", named ? c->name : "", named ? "." : "",
	    named ? field->name : "");
}

/* Columns about one field have one key. */
static void
set_key(struct export_table *t, struct export_column *c)
{
	const char *key = c->path->steps[0].text;

	for (c->key = 0; c->key < t->key_count; c->key++)
		if (strcmp(t->keys[c->key], key) == 0)
			return;
	t->keys[t->key_count++] = key;
}

static bool
parse_column(struct parser *g, struct export_column *c)
{
	const char *start = g->path.at;

	c->what = *start == '#' ? EXPORT_COUNT : EXPORT_VALUES;
	g->path.at += c->what == EXPORT_COUNT;
	if (*g->path.at == '\0' || ends(g->path.at))
		return fault_set(g->path.fault, path_place(&g->path,
		    g->path.at), "a field is due here");
	c->path = path_parse(&g->path);
	if (c->path == NULL)
		return false;
	c->name = arena_copy(g->path.arena, start,
	    (size_t)(g->path.at - start));
	c->leaf = path_leaf(c->path);
	if (*g->path.at != '\0' && *g->path.at != ',')
		return fault_set(g->path.fault, path_place(&g->path,
		    g->path.at), "a ',' is due between two fields");
	set_key(g->table, c);
	place(g, c);
	return check(g, c, start);
}

/* --- the columns that people most often want ------------------------------ */

static const char opgave_fields[] =
    "opgave,titel,wijk,aard,stand,soort,thema,onderwerp,domeinen,"
    "maatregelen,gebied,plannen,plannen.status,plannen.periode,kansen,"
    "risicos,meerkosten,score,score.laag,score.hoog,score.status,"
    "rang.plaats,advies.uitkomst,advies.reden,keuze,keuze.fase,keuze.datum,"
    "keuze.motivering,openbaar";

/* What a row for an item says of its record. */
static const char *const heads[KIND_COUNT] = {
	[KIND_OPGAVE] = "opgave,titel,wijk",
	[KIND_GESPREK] = "gesprek,wijk,datum",
	[KIND_KADER] = "kader,titel",
	[KIND_WOORDENLIJST] = "woordenlijst",
	[KIND_WIJK] = "wijk,naam"
};

/* All fields that have a text; of a map those in it. */
static void
add_fields(struct arena *a, struct buffer *out, const char *prefix,
    const struct schema *row)
{
	for (; row->name != NULL; row++) {
		if (strcmp(row->name, "*") == 0 ||
		    (is_each(row) && row->main == NULL))
			continue;
		if (row->reading == READING_MAP && !is_each(row)) {
			add_fields(a, out, arena_format(a, "%s%s.", prefix,
			    row->name), row->fields);
			continue;
		}
		buffer_format(out, "%s%s%s", out->size == 0 ? "" : ",",
		    prefix, row->name);
	}
}

/* A key as a path has it: a list of one's own may have any name. */
static const char *
key_text(struct arena *a, const char *key)
{
	char *text, *to;

	if (key[strspn(key, "abcdefghijklmnopqrstuvwxyz-")] == '\0')
		return key;
	text = to = arena_alloc(a, 2 * strlen(key) + 3);
	*to++ = '"';
	for (; *key != '\0'; *to++ = *key++)
		if (*key == '"' || *key == '\\')
			*to++ = '\\';
	*to++ = '"';
	return text;
}

static const char *
usual_fields(struct arena *a, enum kind kind, const struct export_table *t)
{
	struct buffer out = { 0 };
	const char *fields;

	if (t->each != NULL) {
		buffer_add_text(&out, heads[kind]);
		add_fields(a, &out, arena_format(a, "%s.",
		    key_text(a, t->each_name)), t->each->fields);
	} else if (kind == KIND_OPGAVE) {
		return opgave_fields;
	} else {
		add_fields(a, &out, "", schema_kind(kind));
	}
	fields = arena_copy(a, out.bytes, out.size);
	buffer_free(&out);
	return fields;
}

struct export_table *
export_columns(struct arena *a, enum kind kind, const char *fields,
    const char *each, struct fault *f)
{
	struct export_table *t = arena_alloc(a, sizeof(*t));
	struct parser g = { .table = t };
	size_t n = 1;
	const char *s;

	if (each != NULL) {
		t->each = export_each(kind, each);
		t->each_name = each;
	}
	if (fields == NULL)
		fields = usual_fields(a, kind, t);
	for (s = fields; *s != '\0'; s++)
		n += *s == ',';
	t->columns = arena_array(a, n, sizeof(*t->columns));
	t->keys = arena_array(a, n, sizeof(*t->keys));
	g.path = (struct path_parser){ .arena = a, .text = fields,
	    .at = fields, .rows = schema_kind(kind), .ends = ends,
	    .fault = f };
	for (;; g.path.at++) {
		while (*g.path.at == ' ')
			g.path.at++;
		if (!parse_column(&g, &t->columns[t->count]))
			return NULL;
		t->asks_words |= t->columns[t->count++].leaf.soort;
		if (*g.path.at == '\0')
			return t;
	}
}
