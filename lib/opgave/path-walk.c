#include <string.h>

#include "path.h"

struct walk {
	const struct path *path;
	const struct path_visitor *to;
};

bool
path_names(const struct schema *row, const struct value *item,
    const char *name)
{
	const char *main = row->main == NULL ? NULL :
	    record_item_text(item, row->main, row->main);
	const char *number = record_item_text(item, "nummer", NULL);

	return (main != NULL && strcmp(main, name) == 0) ||
	    (number != NULL && strcmp(number, name) == 0);
}

static bool
end(const struct walk *g, enum path_end how, bool sure)
{
	return g->to->visit(g->to->context, how, NULL, sure);
}

static enum tri
chosen(const struct walk *g, const struct path_step *choice,
    const struct value *item, size_t i)
{
	bool is;

	if (choice == NULL)
		return TRI_YES;
	if (choice->kind == PATH_WHERE)
		return g->to->where(g->to->context, choice->where, item);
	is = choice->kind == PATH_INDEX ? i == choice->index :
	    path_names(choice->row, item, choice->text);
	return is ? TRI_YES : TRI_NO;
}

/* Step i is a key: its value in an item, of which a text can be short for a
 * map with that key alone. */
static const struct value *
member(const struct walk *g, size_t i, const struct value *item)
{
	const struct path_step *step = &g->path->steps[i];
	const struct schema *row = i == 0 ? g->path->base : step[-1].row;
	const char *main;

	if (item->kind != VALUE_TEXT)
		return value_get(item, step->text);
	main = row == NULL ? NULL : path_main(row);
	return main != NULL && strcmp(main, step->text) == 0 ? item : NULL;
}

/* Can the field say `geen`?  Where no list is due that is a text. */
static bool
says_none(const struct schema *row, const struct value *field)
{
	return (field->kind == VALUE_LIST || (row->flags & SCHEMA_LIST) != 0) &&
	    record_is_none(field);
}

/* A list that is one value. */
static bool
is_one(const struct schema *row, const struct value *field)
{
	return field->kind != VALUE_LIST || row->reading == READING_POINT ||
	    row->reading == READING_CURVE;
}

/* Step i is a key and this is its value; what step comes behind it? */
static bool
walk_field(const struct walk *g, size_t i, const struct value *field,
    bool sure)
{
	const struct path *p = g->path;
	const struct path_step *choice = NULL;
	const struct value *item, *next;
	bool found = false, one;
	enum tri is;
	size_t n;

	if (value_is_unknown(field))
		return end(g, PATH_UNKNOWN, sure);
	if (++i < p->count && p->steps[i].kind != PATH_KEY)
		choice = &p->steps[i++];
	if (says_none(p->steps[i - 1].row, field))
		return end(g, i == p->count && choice == NULL ? PATH_GEEN :
		    PATH_NO_ITEM, sure);
	one = is_one(p->steps[i - 1].row, field);
	item = one ? field : record_first(field);
	if (item == NULL)
		return end(g, PATH_UNKNOWN, sure);
	for (n = 0; item != NULL; item = next, n++) {
		next = one ? NULL : record_next(field, item);
		if ((is = chosen(g, choice, item, n)) == TRI_NO)
			continue;
		found = true;
		if (!(i == p->count ? g->to->visit(g->to->context, PATH_VALUE,
		    item, sure && is == TRI_YES) :
		    walk_field(g, i, member(g, i, item),
		    sure && is == TRI_YES)))
			return false;
	}
	return found || end(g, PATH_NO_ITEM, sure);
}

bool
path_walk(const struct path *p, const struct value *from,
    const struct path_visitor *to)
{
	struct walk g = { p, to };

	return walk_field(&g, 0, member(&g, 0, from), true);
}

bool
path_walk_field(const struct path *p, const struct value *field,
    const struct path_visitor *to)
{
	struct walk g = { p, to };

	return walk_field(&g, 0, field, true);
}
