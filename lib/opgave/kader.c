#include "kader.h"

#include <string.h>

#include "fingerprint.h"
#include "schema.h"

#define WEIGHTS (100 * NUMBER_ONE)

/* A weight is the points between 0 and the best that can be, so that no value
 * is further from 0. */
#define FARTHEST NUMBER_ONE

/* What reading a kader has at hand. */
struct reader {
	struct arena *arena;
	const struct document *doc;
	struct fault *fault;
	const struct words *words;
};

static char *
copy(struct reader *r, const char *text)
{
	return arena_copy(r->arena, text, strlen(text));
}

static struct place
place_of(struct reader *r, const struct value *v)
{
	return document_place(r->doc, v);
}

/* A member that is a number; `has` tells if it is there at all. */
static bool
read_number(struct reader *r, const struct value *map, const char *key,
    bool *has, int64_t *n)
{
	const struct value *v = value_get(map, key);
	struct range range;

	if (!record_range(r->doc, v, &range, r->fault))
		return false;
	*has = range.known;
	if (!range.known)
		return true;
	if (range.low != range.high)
		return fault_set(r->fault, place_of(r, v),
		    "'%s' is '%s', it must be one number", key, v->text);
	*n = range.low;
	return true;
}

static const char *
read_name(struct reader *r, const struct value *map, const char *what)
{
	const char *name = value_get_text(map, "naam");

	if (name == NULL)
		fault_set(r->fault, place_of(r, map), "%s without 'naam'",
		    what);
	return name == NULL ? NULL : copy(r, name);
}

static bool
check_far(struct reader *r, const struct value *v, const char *name, int64_t y)
{
	if (y >= -FARTHEST && y <= FARTHEST)
		return true;
	return fault_set(r->fault, place_of(r, v), "a value of '%s' lies "
	    "between -1 and 1; 'gewicht' says how many points that is", name);
}

/* One point [x, y] of a curve, right of the one before it. */
static bool
read_anchor(struct reader *r, const struct value *v, const struct anchor *last,
    struct anchor *anchor)
{
	if (v->kind != VALUE_LIST || v->count != 2 ||
	    v->first->kind != VALUE_TEXT || v->last->kind != VALUE_TEXT ||
	    !number_read(v->first->text, &anchor->x) ||
	    !number_read(v->last->text, &anchor->y))
		return fault_set(r->fault, place_of(r, v),
		    "a point of 'waardering' is two numbers [x, y]");
	if (last != NULL && anchor->x <= last->x)
		return fault_set(r->fault, place_of(r, v->first),
		    "the points of 'waardering' must ascend: '%s' is not "
		    "above the one before it", v->first->text);
	return check_far(r, v->last, "waardering", anchor->y);
}

static bool
read_word(struct reader *r, const struct value *v, struct anchor *anchor)
{
	if (v->kind != VALUE_TEXT || !number_read(v->text, &anchor->y))
		return fault_set(r->fault, place_of(r, v),
		    "the value of '%s' must be a number", v->key);
	anchor->word = copy(r, v->key);
	return check_far(r, v, "waardering", anchor->y);
}

/* What can be said in words, and what in numbers. */
static bool
check_curve(struct reader *r, const struct value *v, struct criterion *c)
{
	bool numbers = c->measure.kind != MEASURE_FIELD &&
	    c->measure.kind != MEASURE_TREKKER;
	bool tri = c->measure.kind == MEASURE_TREKKER ||
	    strcmp(c->measure.field, "toetsen") == 0;

	if (v->kind == VALUE_TEXT || v->count == 0)
		return fault_set(r->fault, place_of(r, v), "'waardering' "
		    "must be a list of [x, y] or a map of words");
	if (c->words && numbers)
		return fault_set(r->fault, place_of(r, v), "'%s' is a number: "
		    "'waardering' must be a list of [x, y]", c->measure.name);
	if (!c->words && tri)
		return fault_set(r->fault, place_of(r, v), "'%s' is ja or "
		    "nee: 'waardering' must be a map of those",
		    c->measure.name);
	return true;
}

static bool
read_curve(struct reader *r, const struct value *map, struct criterion *c)
{
	const struct value *v = value_get(map, "waardering"), *point;
	struct anchor *anchors;
	size_t i = 0;

	if (value_is_unknown(v))
		return fault_set(r->fault, place_of(r, map),
		    "criterion '%s' has no 'waardering'", c->name);
	c->words = v->kind == VALUE_MAP;
	if (!check_curve(r, v, c))
		return false;
	anchors = arena_array(r->arena, v->count, sizeof(*anchors));
	for (point = v->first; point != NULL; point = point->next, i++)
		if (c->words ? !read_word(r, point, &anchors[i]) :
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
read_value(struct reader *r, const struct value *map, const char *key,
    bool *has, int64_t *y)
{
	return read_number(r, map, key, has, y) &&
	    check_far(r, value_get(map, key), key, *y);
}

static bool
read_measure(struct reader *r, const struct value *map, const char *name,
    struct measure *m)
{
	const struct value *v = value_get(map, "leest");

	if (value_is_unknown(v))
		return fault_set(r->fault, place_of(r, map),
		    "criterion '%s' has no 'leest'", name);
	if (v->kind != VALUE_TEXT)
		return fault_set(r->fault, place_of(r, v),
		    "'leest' must be a field or a measure");
	return measure_parse(r->arena, v->text, place_of(r, v), m, r->fault);
}

static bool
read_als(struct reader *r, const struct value *map, struct criterion *c)
{
	const struct value *v = value_get(map, "als");

	if (value_is_unknown(v))
		return true;
	c->als = kader_als(r->arena, r->words, r->doc, v, r->fault);
	return c->als != NULL;
}

static bool
read_criterion(struct reader *r, const struct value *map, struct criterion *c)
{
	bool has;

	if (!kader_fields(r->doc, map,
	    schema_find(KIND_KADER, "criteria")->fields, r->fault))
		return false;
	if ((c->name = read_name(r, map, "a criterion")) == NULL)
		return false;
	if (!read_number(r, map, "gewicht", &has, &c->weight))
		return false;
	if (!has)
		return fault_set(r->fault, place_of(r, map),
		    "criterion '%s' has no 'gewicht'", c->name);
	if (c->weight < 0 || c->weight > WEIGHTS)
		return fault_set(r->fault,
		    place_of(r, value_get(map, "gewicht")),
		    "'gewicht' must lie between 0 and 100");
	return read_measure(r, map, c->name, &c->measure) &&
	    read_als(r, map, c) && read_curve(r, map, c) &&
	    read_value(r, map, "geen", &has, &c->none) &&
	    read_value(r, map, "minimum", &c->has_minimum, &c->minimum) &&
	    read_value(r, map, "onbekend", &c->has_unknown, &c->unknown);
}

static bool
read_criteria(struct reader *r, struct kader *k)
{
	const struct value *field = value_get(r->doc->root, "criteria"), *v;
	struct criterion *c = arena_array(r->arena, record_count(field),
	    sizeof(*c));
	int64_t sum = 0;
	size_t i;

	if (record_first(field) == NULL)
		return fault_set(r->fault, place_of(r, r->doc->root),
		    "a kader without 'criteria'");
	k->criteria = c;
	for (v = record_first(field); v != NULL; v = record_next(field, v)) {
		if (!read_criterion(r, v, &c[k->count]))
			return false;
		for (i = 0; i < k->count; i++)
			if (strcmp(c[i].name, c[k->count].name) == 0)
				return fault_set(r->fault, place_of(r, v),
				    "two criteria are called '%s'", c[i].name);
		k->asks_wijk |= c[k->count].measure.kind == MEASURE_INDICATOR;
		sum += c[k->count++].weight;
	}
	if (sum != WEIGHTS)
		return fault_set(r->fault, place_of(r, field),
		    "the weights of the criteria add up to %s, not to 100",
		    number_text(r->arena, sum, -1));
	return true;
}

static bool
read_gate(struct reader *r, const struct value *v, struct gate *g)
{
	const struct value *leest;

	if (v->kind == VALUE_TEXT) {
		g->name = copy(r, v->text);
	} else {
		if (!kader_fields(r->doc, v,
		    schema_find(KIND_KADER, "toetsen")->fields, r->fault) ||
		    (g->name = read_name(r, v, "a gate")) == NULL)
			return false;
	}
	g->open = arena_format(r->arena, "%s is onbekend", g->name);
	g->out = arena_format(r->arena, "%s is nee", g->name);
	leest = value_get(v, "leest");
	if (value_is_unknown(leest)) {
		g->measure.kind = MEASURE_FIELD;
		g->measure.field = "toetsen";
		g->measure.name = g->name;
		return true;
	}
	if (!read_measure(r, v, g->name, &g->measure))
		return false;
	if (g->measure.kind != MEASURE_FIELD &&
	    g->measure.kind != MEASURE_TREKKER)
		return fault_set(r->fault, place_of(r, leest), "a gate asks "
		    "for ja or nee, and '%s' is a number", leest->text);
	return true;
}

static bool
read_gates(struct reader *r, struct kader *k)
{
	const struct value *field = value_get(r->doc->root, "toetsen"), *v;
	struct gate *g = arena_array(r->arena, record_count(field),
	    sizeof(*g));
	size_t i;

	k->gates = g;
	for (v = record_first(field); v != NULL; v = record_next(field, v)) {
		if (!read_gate(r, v, &g[k->gate_count]))
			return false;
		for (i = 0; i < k->gate_count; i++)
			if (strcmp(g[i].name, g[k->gate_count].name) == 0)
				return fault_set(r->fault, place_of(r, v),
				    "two gates are called '%s'", g[i].name);
		k->gate_count++;
	}
	return true;
}

static bool
read_head(struct reader *r, struct kader *k)
{
	const struct value *root = r->doc->root;
	const char *id = value_get_text(root, "kader");
	struct fingerprint print;
	struct period date;

	if (id == NULL || !record_is_id(id))
		return fault_set(r->fault, place_of(r, id == NULL ? root :
		    value_get(root, "kader")), "'kader' must be an id "
		    "(a-z, 0-9 and -, at most 64)");
	if (!kader_check(r->doc, r->fault))
		return false;
	if (!record_date(r->doc, value_get(root, "peildatum"), &date,
	    r->fault))
		return false;
	k->has_date = date.known;
	k->date = date.from;
	k->agreed = !value_is_unknown(value_get(root, "vastgesteld"));
	k->title = value_get_text(root, "titel");
	if (k->title != NULL)
		k->title = copy(r, k->title);
	k->id = copy(r, id);
	fingerprint_begin(&print);
	fingerprint_value(&print, root);
	k->name = arena_format(r->arena, "%s@%s", id,
	    fingerprint_end(&print, r->arena));
	return true;
}

struct kader *
kader_read(struct arena *a, const struct words *words,
    const struct document *d, struct fault *f)
{
	struct reader r = { .arena = a, .words = words, .doc = d,
	    .fault = f };
	struct kader *k = arena_alloc(a, sizeof(*k));

	return read_head(&r, k) && read_gates(&r, k) &&
	    read_criteria(&r, k) ? k : NULL;
}
