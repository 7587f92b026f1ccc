#include <string.h>

#include "../base/text.h"
#include "check-rules.h"
#include "misfit.h"

/* Every field of a record against its row of the schema. */

/* Records are mostly written in the order of the schema: look on from the row
 * of the field before. */
static const struct schema *
row_of(const struct schema *rows, const struct schema **next, const char *key)
{
	const struct schema *row;

	for (row = *next; row->name != NULL; row++)
		if (row->name[0] == key[0] && strcmp(row->name, key) == 0) {
			*next = row + 1;
			return row;
		}
	return schema_field(rows, key);
}

/* The row under which a field of that name stands, or NULL. */
static const struct schema *
holder_of(const struct schema *rows, const char *key)
{
	for (; rows != NULL && rows->name != NULL; rows++)
		if (strcmp(rows->name, "*") != 0 && rows->fields != NULL &&
		    strcmp(rows->fields->name, "*") != 0 &&
		    (rows->flags & SCHEMA_MADE) == 0 &&
		    schema_field(rows->fields, key) != NULL)
			return rows;
	return NULL;
}

static void
unknown(struct check *c, const struct schema *rows, const struct value *v)
{
	const char *near = schema_nearest(rows, v->key);
	const struct schema *holder = holder_of(rows, v->key);

	if (near != NULL && value_get(v->parent, near) == NULL)
		check_say_key(c, RULE_MISTAKEN_FIELD, v,
		    "unknown field '%s', did you mean '%s'?", v->key, near);
	else if (holder != NULL)
		check_say_key(c, RULE_MISTAKEN_FIELD, v,
		    "unknown field '%s' here: it stands under '%s'", v->key,
		    holder->name);
	else if (schema_field(schema_kind(c->kind), v->key) != NULL &&
	    strcmp(schema_kind(c->kind)->name, v->key) != 0 &&
	    rows != schema_kind(c->kind))
		check_say_key(c, RULE_MISTAKEN_FIELD, v, "unknown field '%s' "
		    "here: it is a field of the %s itself, less far to the "
		    "left", v->key, record_kind_name(c->kind));
	else if (near != NULL)
		check_say_key(c, RULE_MISTAKEN_FIELD, v, "unknown field '%s', "
		    "and '%s' is there already: take one of the two out",
		    v->key, near);
	else
		check_say_key(c, RULE_UNKNOWN_FIELD, v, "unknown field '%s': "
		    "call it 'x-%s' if it is your own", v->key, v->key);
}

static void check_map(struct check *c, const struct schema *rows,
    const struct value *map, const char *name);

static void
check_item(struct check *c, const struct schema *row, const char *name,
    const struct value *v)
{
	const struct schema *main_row;

	if (value_is_unknown(v))
		return;
	if (row->reading == READING_CURVE) {
		check_curve(c, name, v);
	} else if (row->reading == READING_POINT) {
		check_point(c, name, v);
	} else if (v->kind == VALUE_MAP && row->fields != NULL) {
		check_map(c, row->fields, v, name);
	} else if (v->kind == VALUE_TEXT && row->reading != READING_MAP) {
		check_text(c, row, name, v);
	} else if (v->kind == VALUE_TEXT && row->main != NULL) {
		main_row = schema_field(row->fields, row->main);
		check_text(c, main_row, row->main, v);
		check_reference(c, row->main, v);
	} else if (row->reading != READING_FREE) {
		check_say(c, RULE_WRONG_VALUE, v, "%s", misfit_shape(c->arena,
		    row, name, v));
	}
}

/* `geen` says that there are none; among others it says nothing. */
static bool
is_stray_none(const struct value *list, const struct value *item)
{
	return list->count > 1 && item->kind == VALUE_TEXT &&
	    record_is_word(item->text, "geen");
}

/* The text that is all that an item says, by its main field, or NULL. */
static const char *
only_text(const struct schema *row, const struct value *item)
{
	if (item->kind == VALUE_MAP && item->count == 1 && row->main != NULL)
		return value_get_text(item, row->main);
	return value_as_text(item);
}

static bool
is_none_word(const char *text)
{
	static const char *const words[] = {
		"nee", "neen", "niet", "niets", "nvt", "n.v.t.", "no", "none",
		"0"
	};
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (text_same(text, words[i]))
			return true;
	return false;
}

/* People write `nee` where they mean `geen`: that counts as one. */
static void
check_none(struct check *c, const struct schema *row, const struct value *v)
{
	const struct schema *what = row->main == NULL ? row :
	    schema_field(row->fields, row->main);
	const struct value *item = record_first(v);
	const char *text;

	if (what->reading != READING_TEXT || item == NULL ||
	    record_next(v, item) != NULL)
		return;
	text = only_text(row, item);
	if (text != NULL && is_none_word(text))
		check_say(c, RULE_NONE_TEXT, item, "'%s' counts as one of "
		    "'%s': write 'geen' when there are none", text, v->key);
}

static void
check_field(struct check *c, const struct schema *row, const struct value *v)
{
	const struct value *item;

	if ((row->flags & SCHEMA_LIST) == 0) {
		check_item(c, row, v->key, v);
		if (row->reading == READING_ID && v != c->id)
			check_reference(c, v->key, v);
		return;
	}
	if (record_is_none(v))
		return;
	check_none(c, row, v);
	if (v->kind != VALUE_LIST) {
		check_item(c, row, v->key, v);
		if (row->reading == READING_ID)
			check_reference(c, v->key, v);
		return;
	}
	for (item = v->first; item != NULL; item = item->next) {
		if (is_stray_none(v, item)) {
			check_say(c, RULE_WRONG_VALUE, item, "'geen' says "
			    "that there are none, and here is more than one "
			    "item");
			continue;
		}
		check_item(c, row, v->key, item);
		if (row->reading == READING_ID)
			check_reference(c, v->key, item);
	}
}

/* What is told by check_record needs no second word. */
static bool
is_told(const struct check *c, const struct value *v)
{
	if (v->parent != c->doc->root)
		return false;
	return record_kind_named(v->key) != KIND_NONE ||
	    (c->kind == KIND_WIJK &&
	    value_get(c->doc->root, "titel") != NULL);
}

static void
check_required(struct check *c, const struct schema *row,
    const struct value *map, const char *name)
{
	const struct value *v = value_get(map, row->name);
	const char *of;

	if (v != NULL && (v->kind != VALUE_TEXT || v->text[0] != '\0'))
		return;
	of = arena_format(c->arena, map == c->doc->root ? "every '%s'" :
	    "each of '%s'", name);
	if (v != NULL)
		check_say_key(c, RULE_MISSING_FIELD, v, "%s", misfit_lack(
		    c->arena, row->name, of, v));
	else
		check_say(c, RULE_MISSING_FIELD, map == c->doc->root ? c->id :
		    map, "%s", misfit_lack(c->arena, row->name, of, NULL));
}

static void
check_map(struct check *c, const struct schema *rows, const struct value *map,
    const char *name)
{
	const struct schema *next = rows, *row;
	const struct value *v;

	for (v = map->first; v != NULL; v = v->next) {
		row = row_of(rows, &next, v->key);
		if (row != NULL)
			check_field(c, row, v);
		else if (!is_told(c, v))
			unknown(c, rows, v);
	}
	for (row = rows; row->name != NULL; row++)
		if ((row->flags & SCHEMA_REQUIRED) != 0)
			check_required(c, row, map, name);
}

void
check_fields(struct check *c)
{
	check_map(c, schema_kind(c->kind), c->doc->root,
	    record_kind_name(c->kind));
}
