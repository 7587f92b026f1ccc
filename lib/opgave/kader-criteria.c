#include <string.h>

#include "kader-private.h"

/* What is weighed: the criteria and their curves. */

/* A weight is the points between 0 and the best that can be, so that no value
 * is further from 0. */
#define FARTHEST NUMBER_ONE

static bool
check_far(struct kader_reader *r, const struct value *v, const char *name,
    int64_t y)
{
	if (y >= -FARTHEST && y <= FARTHEST)
		return true;
	return fault_set(r->fault, kader_place(r, v), "a value of '%s' lies "
	    "between -1 and 1; 'gewicht' says how many points that is", name);
}

bool
kader_point(const struct document *d, const struct value *v,
    struct anchor *point, struct fault *f)
{
	if (v->kind == VALUE_LIST && v->count == 2 &&
	    v->first->kind == VALUE_TEXT && v->last->kind == VALUE_TEXT &&
	    number_read(v->first->text, &point->x) &&
	    number_read(v->last->text, &point->y))
		return true;
	return fault_set(f, document_place(d, v),
	    "a point of 'waardering' is two numbers [x, y]");
}

bool
kader_ascends(const struct document *d, const struct value *v,
    const struct anchor *before, const struct anchor *point, struct fault *f)
{
	return before == NULL || point->x > before->x || fault_set(f,
	    document_place(d, v->first), "the points of 'waardering' must "
	    "ascend: '%s' is not above the one before it", v->first->text);
}

/* One point [x, y] of a curve, right of the one before it. */
static bool
read_anchor(struct kader_reader *r, const struct value *v,
    const struct anchor *last, struct anchor *anchor)
{
	if (!kader_point(r->doc, v, anchor, r->fault) ||
	    !kader_ascends(r->doc, v, last, anchor, r->fault))
		return false;
	return check_far(r, v->last, "waardering", anchor->y);
}

static bool
read_word(struct kader_reader *r, const struct value *v,
    struct anchor *anchor)
{
	if (v->kind != VALUE_TEXT || !number_read(v->text, &anchor->y))
		return fault_set(r->fault, kader_place(r, v),
		    "the value of '%s' must be a number", v->key);
	anchor->word = kader_copy(r, v->key);
	return check_far(r, v, "waardering", anchor->y);
}

/* What can be said in words, and what in numbers. */
static bool
check_curve(struct kader_reader *r, const struct value *v,
    struct criterion *c)
{
	bool numbers = c->measure.kind != MEASURE_FIELD &&
	    c->measure.kind != MEASURE_TREKKER;
	bool tri = c->measure.kind == MEASURE_TREKKER ||
	    strcmp(c->measure.field, "toetsen") == 0;

	if (v->kind == VALUE_TEXT || v->count == 0)
		return fault_set(r->fault, kader_place(r, v), "'waardering' "
		    "must be a list of [x, y] or a map of words");
	if (c->measure.words && numbers)
		return fault_set(r->fault, kader_place(r, v), "'%s' is a "
		    "number: 'waardering' must be a list of [x, y]",
		    c->measure.name);
	if (!c->measure.words && tri)
		return fault_set(r->fault, kader_place(r, v), "'%s' is ja or "
		    "nee: 'waardering' must be a map of those",
		    c->measure.name);
	return true;
}

static bool
read_curve(struct kader_reader *r, const struct value *map,
    struct criterion *c)
{
	const struct value *v = value_get(map, "waardering"), *point;
	struct anchor *anchors;
	size_t i = 0;

	c->measure.words = v->kind == VALUE_MAP;
	if (!check_curve(r, v, c))
		return false;
	anchors = arena_array(r->arena, v->count, sizeof(*anchors));
	for (point = v->first; point != NULL; point = point->next, i++)
		if (c->measure.words ? !read_word(r, point, &anchors[i]) :
		    !read_anchor(r, point, i == 0 ? NULL : &anchors[i - 1],
		    &anchors[i]))
			return false;
	c->anchors = anchors;
	c->count = i;
	c->least = c->most = anchors[0].y;
	while (i-- > 0) {
		if (anchors[i].y < c->least)
			c->least = anchors[i].y;
		if (anchors[i].y > c->most)
			c->most = anchors[i].y;
	}
	return true;
}

/* A member that is a value; absent leaves 0. */
static bool
read_value(struct kader_reader *r, const struct value *map,
    const char *key, bool *has, int64_t *y)
{
	return kader_number(r, map, key, has, y) &&
	    check_far(r, value_get(map, key), key, *y);
}

static bool
read_als(struct kader_reader *r, const struct value *map,
    struct criterion *c)
{
	const struct value *v = value_get(map, "als");

	if (value_is_unknown(v))
		return true;
	c->als = kader_als(r->arena, r->words, r->doc, v, r->fault);
	c->als_text = c->als == NULL ? NULL : kader_copy(r, v->text);
	return c->als != NULL;
}

static bool
read_criterion(struct kader_reader *r, const struct value *map,
    struct criterion *c)
{
	bool has;

	c->name = kader_copy(r, value_get_text(map, "naam"));
	c->question = kader_text(r, map, "vraag");
	kader_scale(r, value_get(map, "schaal"), &c->scale);
	return kader_weight(r, map, "gewicht", &has, &c->weight) &&
	    kader_measure(r, map, &c->measure) &&
	    read_als(r, map, c) && read_curve(r, map, c) &&
	    read_value(r, map, "geen", &has, &c->none) &&
	    read_value(r, map, "minimum", &c->has_minimum, &c->minimum) &&
	    read_value(r, map, "onbekend", &c->has_unknown, &c->unknown);
}

bool
kader_criteria(struct kader_reader *r, struct kader *k)
{
	const struct value *field = value_get(r->doc->root, "criteria"), *v;
	struct criterion *c = arena_array(r->arena, record_count(field),
	    sizeof(*c));
	int64_t sum = 0;
	size_t i;

	if (record_first(field) == NULL)
		return fault_set(r->fault, kader_place(r, r->doc->root),
		    "a kader without 'criteria'");
	k->criteria = c;
	for (v = record_first(field); v != NULL; v = record_next(field, v)) {
		if (!read_criterion(r, v, &c[k->count]) ||
		    !kader_named(r, field, v, c[k->count].name))
			return false;
		for (i = 0; i < k->count; i++)
			if (strcmp(c[i].name, c[k->count].name) == 0)
				return fault_set(r->fault, kader_place(r, v),
				    "two criteria are called '%s'", c[i].name);
		k->asks_wijk |= c[k->count].measure.kind == MEASURE_INDICATOR;
		sum += c[k->count++].weight;
	}
	return kader_adds_up(r->arena, sum, NULL,
	    document_key_place(r->doc, field), r->fault);
}
