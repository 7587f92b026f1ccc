#include "export-cell.h"

#include <stdio.h>
#include <string.h>

#include "../base/number.h"
#include "../opgave/keuze.h"
#include "../opgave/score-measure.h"

/* In one go: people and programs write fields in the order of the schema, and
 * columns mostly have that order too, so that what comes next is at hand. */
void
export_look(struct export_row *row, const struct export_table *t)
{
	const struct value *v = row->doc->root->first;
	size_t i, at = 0;

	for (i = 0; i < t->key_count; i++)
		row->fields[i] = NULL;
	for (; v != NULL; v = v->next)
		for (i = 0; i < t->key_count; i++, at++) {
			if (at >= t->key_count)
				at = 0;
			if (v->key[0] != t->keys[at][0] ||
			    strcmp(v->key, t->keys[at]) != 0)
				continue;
			row->fields[at++] = v;
			break;
		}
	row->keuze = keuze_last(row->doc);
}

/* What a walk has at hand. */
struct reader {
	const struct export_row *row;
	const struct export_column *column;
	struct arena *keep;
	struct export_cell *cell;
};

static void
add(struct reader *g, const char *text, const struct value *v)
{
	struct export_cell *cell = g->cell;

	cell->all = arena_grow(g->keep, cell->all, cell->count, &cell->room,
	    sizeof(*cell->all));
	cell->all[cell->count++] = (struct export_datum){ text, v };
}

/* `onbekend` is as absent, but where the list of the field has that word. */
static bool
says_unknown(const struct reader *g, const struct value *v)
{
	const char *list = g->column->leaf.row->words;

	return record_is_unknown(v) && (list == NULL ||
	    words_find(words_list(g->row->words, list), "onbekend") == NULL);
}

static bool
visit(void *context, enum path_end end, const struct value *v, bool sure)
{
	struct reader *g = context;
	const char *soort;

	(void)sure;
	if (end == PATH_VALUE && says_unknown(g, v))
		end = PATH_UNKNOWN;
	if (end == PATH_GEEN)
		g->cell->empty = EXPORT_GEEN;
	else if (end == PATH_NO_ITEM && g->cell->empty == EXPORT_UNKNOWN)
		g->cell->empty = EXPORT_NONE;
	if (end == PATH_UNKNOWN && g->column->leaf.soort &&
	    (soort = words_soort(g->row->words, g->row->doc)) != NULL)
		add(g, soort, NULL);
	if (end != PATH_VALUE ||
	    (v = path_leaf_value(&g->column->leaf, v)) == NULL)
		return true;
	add(g, v->kind == VALUE_TEXT ? v->text : NULL, v);
	return true;
}

static void
walk(struct reader *g)
{
	const struct path_visitor to = { visit, NULL, g };
	const struct export_column *c = g->column;
	const struct value *from = c->from == EXPORT_OF_ITEM ? g->row->item :
	    g->row->keuze;

	if (c->from == EXPORT_OF_RECORD)
		path_walk_field(c->path, g->row->fields[c->key], &to);
	else if (from != NULL && c->path == NULL)
		visit(g, PATH_VALUE, from, true);
	else if (from != NULL)
		path_walk(c->path, from, &to);
}

static void
count(struct reader *g)
{
	snprintf(g->cell->digits, sizeof(g->cell->digits), "%zu",
	    g->cell->count);
	g->cell->count = 0;
	add(g, g->cell->digits, NULL);
}

static bool
sum(struct reader *g, struct fault *f)
{
	struct measured m;
	struct arena *a = g->row->doc->arena;

	if (!measure_costs(g->row->words, g->row->doc, &m, f))
		return false;
	if (m.state == MEASURED_UNKNOWN)
		return true;
	if (m.state == MEASURED_NONE)
		add(g, "0", NULL);
	else if (m.range.low == m.range.high)
		add(g, number_text(a, m.range.low, -1), NULL);
	else
		add(g, arena_format(a, "%s..%s",
		    number_text(a, m.range.low, -1),
		    number_text(a, m.range.high, -1)), NULL);
	return true;
}

bool
export_read(const struct export_row *row, const struct export_column *c,
    struct arena *keep, struct export_cell *cell, struct fault *f)
{
	struct reader g = { row, c, keep, cell };

	cell->column = c;
	cell->empty = EXPORT_UNKNOWN;
	cell->count = 0;
	if (c->what == EXPORT_SUM)
		return sum(&g, f);
	walk(&g);
	if (c->what == EXPORT_COUNT)
		count(&g);
	return true;
}

/* A number of the user's own is one that is written as one: 0363 and "12" are
 * texts. */
static bool
is_free_number(const struct schema *row, const struct export_datum *d)
{
	int64_t n;

	return d->value->style == VALUE_PLAIN && (!number_read(d->text, &n) ||
	    schema_style(row, d->text) == VALUE_PLAIN);
}

enum export_number
export_number(const struct export_cell *cell, const struct export_datum *d)
{
	const struct schema *row = cell->column->leaf.row;
	struct range r;

	if (d->text == NULL || !number_read_range(d->text, &r))
		return EXPORT_NO_NUMBER;
	if (cell->column->what == EXPORT_VALUES)
		switch (row->reading) {
		case READING_NUMBER:
		case READING_MONEY:
		case READING_POINTS:
		case READING_EFFECT:
			break;
		case READING_FREE:
			if (is_free_number(row, d))
				break;
			return EXPORT_NO_NUMBER;
		default:
			return EXPORT_NO_NUMBER;
		}
	return r.low == r.high ? EXPORT_NUMBER : EXPORT_RANGE;
}
