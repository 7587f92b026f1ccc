#include <string.h>

#include "assign.h"

/* What applying has at hand. */
struct applying {
	const struct assignment *as;
	struct document *doc;
	struct fault *fault;
};

static const char *
main_of(const struct schema *row)
{
	return row->main == NULL ? "" : row->main;
}

/* What an item of a list is called: its main field, else its number. */
static const char *
item_name(const struct schema *row, const struct value *item)
{
	const char *name = record_item_text(item, main_of(row), row->main);

	return name == NULL ? record_item_text(item, "nummer", NULL) : name;
}

/* The items of a list, as they are chosen: "[0] Riool, [1] Groen". */
static const char *
item_names(struct applying *g, const struct schema *row,
    const struct value *field)
{
	struct arena *a = g->doc->arena;
	const struct value *item;
	const char *all = "", *name;
	int i = 0;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item), i++) {
		name = item_name(row, item);
		all = arena_format(a, "%s%s[%d]%s%s", all, i == 0 ? "" : ", ",
		    i, name == NULL ? "" : " ", name == NULL ? "" : name);
	}
	return all;
}

static bool
many_items(struct applying *g, const struct path_step *step,
    const struct value *field)
{
	return fault_set(g->fault, document_place(g->doc, field),
	    "'%s' has %zu items, and '%s' does not say which: %s", step->text,
	    record_count(field), g->as->path->text,
	    item_names(g, step->row, field));
}

static bool
no_item(struct applying *g, const struct path_step *step,
    const struct value *field)
{
	struct place at = field == NULL ? g->doc->place :
	    document_place(g->doc, field);

	if (record_first(field) == NULL)
		return fault_set(g->fault, at, "no item '%s' for '%s': the "
		    "list is empty", step->text, g->as->path->text);
	return fault_set(g->fault, at, "no item '%s' for '%s', there are %s",
	    step->text, g->as->path->text, item_names(g, step->row, field));
}

/* The item that a step chooses; NULL when there is none to take out. */
static bool
choose(struct applying *g, const struct path_step *step,
    struct value *field, struct value **chosen)
{
	const struct value *item;
	size_t i = 0;

	*chosen = NULL;
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item), i++) {
		struct value *v = field->kind != VALUE_LIST ? field :
		    field->first;

		if (step->kind == PATH_INDEX ? i != step->index :
		    !path_names(step->row, item, step->text))
			continue;
		while (v != item)
			v = v->next;
		if (*chosen != NULL)
			return many_items(g, step, field);
		*chosen = v;
	}
	return *chosen != NULL || g->as->operator == ASSIGN_UNSET ||
	    no_item(g, step, field);
}

/* The only item of a field. */
static bool
choose_only(struct applying *g, const struct path_step *step,
    struct value *field, struct value **chosen)
{
	struct path_step first = *step;

	if (record_count(field) > 1)
		return many_items(g, step, field);
	first.kind = PATH_INDEX;
	first.index = 0;
	return choose(g, &first, field, chosen);
}

/* What the steps from i on make where nothing is yet. */
static bool
make_rest(struct applying *g, size_t i, struct value **made)
{
	const struct path *p = g->as->path;
	struct arena *a = g->doc->arena;
	struct value *below;

	if (i == p->count) {
		*made = value_copy(a, g->as->value);
		return true;
	}
	if (p->steps[i].kind != PATH_KEY)
		return no_item(g, &p->steps[i], NULL);
	if (!make_rest(g, i + 1, &below))
		return false;
	*made = value_map(a, VALUE_BLOCK);
	value_put(a, *made, p->steps[i].text, below);
	return true;
}

static bool
put(struct applying *g, struct value *old, struct value *new)
{
	return document_replace(g->doc, document_parent(g->doc, old), old, new,
	    g->fault);
}

/* A text that stands for a map becomes that map, and the rest goes into it. */
static bool
widen(struct applying *g, size_t i, struct value *text)
{
	const struct path_step *step = &g->as->path->steps[i];
	const struct schema *row = step[-1].row;
	struct arena *a = g->doc->arena;
	struct value *map, *rest;

	if (text->kind != VALUE_TEXT || path_main(row) == NULL)
		return fault_set(g->fault, document_place(g->doc, text),
		    "'%s' is no map, so that '%s' cannot be set",
		    step[-1].text, g->as->path->text);
	if (!make_rest(g, i + 1, &rest))
		return false;
	map = value_map(a, VALUE_BLOCK);
	value_put(a, map, path_main(row), value_copy(a, text));
	if (value_get(map, step->text) != NULL)
		value_swap(map, map->first, rest);
	else
		value_put(a, map, step->text, rest);
	return put(g, text, map);
}

static bool
same_text(const struct assignment *as, const char *a, const char *b)
{
	return strcmp(a, b) == 0 ||
	    (as->words != NULL && words_same(as->words, a, b));
}

/* Do two items say the same, a text standing for its main field? */
static bool
same_item(const struct assignment *as, const struct value *a,
    const struct value *b)
{
	const char *main = main_of(as->path->row);
	const struct value *swap = a;

	if (a->kind == b->kind)
		return value_equal(a, b) || (a->kind == VALUE_TEXT &&
		    !value_is_unknown(a) && !value_is_unknown(b) &&
		    same_text(as, a->text, b->text));
	if (b->kind == VALUE_TEXT) {
		a = b;
		b = swap;
	}
	return a->kind == VALUE_TEXT && b->kind == VALUE_MAP &&
	    b->count == 1 && strcmp(b->first->key, main) == 0 &&
	    b->first->kind == VALUE_TEXT &&
	    same_text(as, b->first->text, a->text);
}

static bool
holds(const struct assignment *as, const struct value *field,
    const struct value *wanted)
{
	const struct value *item;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		if (same_item(as, item, wanted))
			return true;
	return false;
}

/* A field that is absent, none or one alone becomes a list. */
static bool
make_list(struct applying *g, struct value *map, const char *key,
    struct value *old)
{
	struct arena *a = g->doc->arena;
	struct value *list = value_list(a, VALUE_FLOW);
	const struct value *item;

	if (record_first(old) != NULL)
		value_add(list, value_copy(a, old));
	for (item = g->as->value->first; item != NULL; item = item->next)
		if (!holds(g->as, list, item))
			value_add(list, value_copy(a, item));
	for (item = list->first; item != NULL; item = item->next)
		if (item->kind != VALUE_TEXT)
			list->style = VALUE_BLOCK;
	if (old != NULL && record_first(old) != NULL && list->count == 1)
		return true;
	return document_set(g->doc, map, key, list, g->fault);
}

static bool
add(struct applying *g, struct value *map, const char *key,
    struct value *field)
{
	const struct value *item;

	if (field == NULL || field->kind != VALUE_LIST ||
	    record_first(field) == NULL)
		return make_list(g, map, key, field);
	for (item = g->as->value->first; item != NULL; item = item->next)
		if (!holds(g->as, field, item) &&
		    !document_append(g->doc, field,
		    value_copy(g->doc->arena, item), g->fault))
			return false;
	return true;
}

/* Of maps the main field decides. */
static bool
is_taken(const struct assignment *as, const struct value *item)
{
	const struct schema *row = as->path->row;
	const char *main = main_of(row), *name, *wanted;
	const struct value *v;

	name = record_item_text(item, main, row->main);
	for (v = as->value->first; v != NULL; v = v->next) {
		wanted = record_item_text(v, main, row->main);
		if (wanted != NULL && name != NULL ?
		    same_text(as, wanted, name) : same_item(as, v, item))
			return true;
	}
	return false;
}

static bool
take(struct applying *g, struct value *field)
{
	struct value *item, *next;
	bool last;

	if (record_first(field) == NULL)
		return true;
	if (field->kind != VALUE_LIST)
		return !is_taken(g->as, field) ||
		    document_remove(g->doc, field, g->fault);
	for (item = field->first; item != NULL; item = next) {
		next = item->next;
		if (!is_taken(g->as, item))
			continue;
		last = field->count == 1;
		if (!document_remove(g->doc, item, g->fault))
			return false;
		if (last)
			break;
	}
	return true;
}

static bool
takes(const struct assignment *as)
{
	return as->operator == ASSIGN_TAKE || as->operator == ASSIGN_UNSET;
}

/* A text in a map's place has its main field and no other. */
static bool
take_short(struct applying *g, const struct path_step *step,
    struct value *text)
{
	const char *main = path_main(step[-1].row);
	const struct path *p = g->as->path;

	if (g->as->operator != ASSIGN_UNSET || main == NULL ||
	    step != &p->steps[p->count - 1] || strcmp(main, step->text) != 0)
		return true;
	return document_remove(g->doc, text, g->fault);
}

/* The last key of the path. */
static bool
finish(struct applying *g, struct value *map, const char *key)
{
	struct value *field = value_get(map, key);

	switch (g->as->operator) {
	case ASSIGN_ADD:
		return add(g, map, key, field);
	case ASSIGN_TAKE:
		return take(g, field);
	case ASSIGN_UNSET:
		return field == NULL ||
		    document_remove(g->doc, field, g->fault);
	default:
		return document_set(g->doc, map, key,
		    value_copy(g->doc->arena, g->as->value), g->fault);
	}
}

/* Step i is a key in what `at` is, or in its only item. */
static bool
apply_key(struct applying *g, size_t i, struct value **at, bool *done)
{
	const struct path_step *step = &g->as->path->steps[i];
	struct value *field, *rest;

	if ((*at)->kind == VALUE_LIST &&
	    !choose_only(g, &step[-1], *at, at))
		return false;
	*done = true;
	if ((*at)->kind != VALUE_MAP && takes(g->as))
		return take_short(g, step, *at);
	if ((*at)->kind != VALUE_MAP)
		return widen(g, i, *at);
	if (i + 1 == g->as->path->count)
		return finish(g, *at, step->text);
	field = value_get(*at, step->text);
	if (record_first(field) == NULL) {
		if (takes(g->as))
			return true;
		return make_rest(g, i + 1, &rest) &&
		    document_set(g->doc, *at, step->text, rest, g->fault);
	}
	*at = field;
	*done = false;
	return true;
}

bool
assign_apply(const struct assignment *as, struct document *d,
    struct fault *f)
{
	struct applying g = { as, d, f };
	struct value *at = d->root;
	bool done = false;
	size_t i;

	for (i = 0; i < as->path->count && !done; i++) {
		if (as->path->steps[i].kind == PATH_KEY) {
			if (!apply_key(&g, i, &at, &done))
				return false;
		} else if (!choose(&g, &as->path->steps[i], at, &at)) {
			return false;
		}
		done = done || at == NULL;
	}
	if (done)
		return true;
	return as->operator == ASSIGN_UNSET ? document_remove(d, at, f) :
	    put(&g, at, value_copy(d->arena, as->value));
}
