#include <string.h>

#include "assign.h"
#include "insert.h"
#include "interview-private.h"

/* Put a key in a map where the schema has it; one that is there makes way. */
static struct value *
put(struct arena *a, struct value *map, const struct schema *rows,
    const char *key, struct value *v)
{
	size_t order = schema_order(rows, key);
	struct value *old = value_get(map, key), *c, *before = NULL;

	if (old != NULL)
		value_unlink(map, old);
	for (c = map->first; c != NULL &&
	    schema_order(rows, c->key) <= order; c = c->next)
		before = c;
	value_put(a, map, key, v);
	value_unlink(map, v);
	value_link(map, before, v);
	return v;
}

/* A text where a map can stand is that map's main field. */
static struct value *
as_map(struct arena *a, const struct schema *row, struct value *parent,
    struct value *item)
{
	struct value *map;

	if (item->kind == VALUE_MAP)
		return item;
	map = value_map(a, VALUE_BLOCK);
	value_put(a, map, row->main, value_copy(a, item));
	value_swap(parent, item, map);
	return map;
}

/* The map at a field of the record: its first item, made when there is none. */
static struct value *
map_at(struct arena *a, enum kind kind, struct value *root, const char *name)
{
	const struct schema *rows = schema_kind(kind);
	const struct schema *row = schema_field(rows, name);
	struct value *field = value_get(root, name);

	if (value_is_unknown(field) || record_is_none(field))
		field = put(a, root, rows, name,
		    (row->flags & (SCHEMA_LIST | SCHEMA_ALONE)) == SCHEMA_LIST ?
		    value_list(a, VALUE_BLOCK) : value_map(a, VALUE_BLOCK));
	if (field->kind != VALUE_LIST)
		return as_map(a, row, root, field);
	if (field->count == 0)
		value_add(field, value_map(a, VALUE_BLOCK));
	return as_map(a, row, field, field->first);
}

/* All items of a list of maps, whose questions start at this one. */
static void
put_items(struct sheet *s, struct arena *a, struct value *root, size_t first)
{
	const struct question *q = &s->rows[first];
	const char *name = arena_copy(a, q->path, sheet_top(q));
	const struct schema *rows = schema_kind(s->kind);
	const struct schema *row = schema_field(rows, name);
	struct value *list = value_list(a, VALUE_BLOCK), *map, *v;
	struct position p = { first, 0 };

	if (record_is_none(sheet_get(s, p))) {
		put(a, root, rows, name, value_plain(a, "geen"));
		return;
	}
	for (; sheet_get(s, p) != NULL; p.item++) {
		map = value_add(list, value_map(a, VALUE_BLOCK));
		for (p.question = first; p.question < s->count &&
		    sheet_main(s, p.question) == first; p.question++)
			if ((v = sheet_get(s, p)) != NULL)
				put(a, map, row->fields,
				    s->rows[p.question].path + sheet_top(q) + 1,
				    value_copy(a, v));
		p.question = first;
	}
	if (list->count > 0)
		put(a, root, rows, name, list);
}

static void
put_one(struct sheet *s, struct arena *a, struct value *root, size_t at)
{
	const struct question *q = &s->rows[at];
	const char *name = arena_copy(a, q->path, sheet_top(q));
	struct value *v = sheet_get(s, (struct position){ at, 0 });
	struct value *map = root;

	if (v == NULL)
		return;
	v = value_copy(a, v);
	if (q->path[strlen(name)] == '\0') {
		put(a, root, schema_kind(s->kind), name, v);
		return;
	}
	map = map_at(a, s->kind, root, name);
	put(a, map, schema_find(s->kind, name)->fields,
	    q->path + strlen(name) + 1, v);
}

static void
put_answers(struct sheet *s, struct arena *a, struct value *root)
{
	size_t i;

	for (i = 0; i < s->count; i++)
		if (!sheet_repeats(s, i))
			put_one(s, a, root, i);
		else if (sheet_is_main(s, i) && !s->given[i])
			put_items(s, a, root, i);
}

/* An opgave was heard in the gesprek, unless its source was given. */
static void
put_gesprek(struct interview *v, struct arena *a, struct value *root)
{
	const struct value *bron = value_get(root, "bron");
	struct value *map;

	if (v->gesprek == NULL || (bron != NULL && record_count(bron) > 1))
		return;
	map = map_at(a, KIND_OPGAVE, root, "bron");
	if (value_get(map, "gesprek") == NULL)
		put(a, map, schema_find(KIND_OPGAVE, "bron")->fields,
		    "gesprek", value_plain(a, v->gesprek));
}

struct document *
interview_compose(struct interview *v, struct fault *f)
{
	struct arena *a = v->arena;
	struct document *d = document_new(a, value_map(a, VALUE_BLOCK));
	size_t i;

	for (i = 0; v->sheet->kind == KIND_OPGAVE &&
	    i < v->setup.given_count; i++)
		if (!assign_apply(v->given[i], d, f))
			return NULL;
	put_answers(v->sheet, a, d->root);
	if (v->sheet->kind == KIND_OPGAVE)
		put_gesprek(v, a, d->root);
	else
		put(a, d->root, schema_kind(KIND_GESPREK), "stand",
		    value_plain(a, "gevoerd"));
	return insert_id(d, v->sheet->kind, v->setup.ids, f) ? d : NULL;
}
