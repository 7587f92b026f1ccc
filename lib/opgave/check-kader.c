#include <string.h>

#include "check-rules.h"

/* A kader: its weights, its curves, and what names its criteria. */

enum { CRITERIA_MOST = 100 };

/* --- curves ------------------------------------------------------------ */

static void
check_anchors(struct check *c, const struct value *curve)
{
	struct anchor before = { .x = 0 }, point = { .x = 0 };
	const struct value *v;
	struct fault f;

	for (v = curve->first; v != NULL; v = v->next, before = point) {
		if (!kader_point(c->doc, v, &point, &f)) {
			check_say_fault(c, RULE_WRONG_VALUE, &f);
			return;
		}
		if (!kader_ascends(c->doc, v, v == curve->first ? NULL :
		    &before, &point, &f)) {
			check_say_fault(c, RULE_CURVE, &f);
			return;
		}
	}
}

void
check_curve(struct check *c, const char *name, const struct value *curve)
{
	const struct value *v;
	int64_t y;

	if (curve->kind == VALUE_TEXT || curve->count == 0) {
		check_say(c, RULE_WRONG_VALUE, curve, "'%s' must be a list of "
		    "[x, y] or a map of words", name);
	} else if (curve->kind == VALUE_LIST) {
		check_anchors(c, curve);
	} else {
		for (v = curve->first; v != NULL; v = v->next)
			if (v->kind != VALUE_TEXT || !number_read(v->text, &y))
				check_say(c, RULE_WRONG_VALUE, v, "the value "
				    "of '%s' must be a number", v->key);
	}
}

/* --- weights ----------------------------------------------------------- */

/* Take in a weight; false: it is told already, or will be by wrong-kader. */
static bool
add_weight(const struct value *v, int64_t *sum)
{
	int64_t n;

	if (v == NULL || v->kind != VALUE_TEXT || !number_read(v->text, &n) ||
	    n > 100 * NUMBER_ONE || n < 0)
		return false;
	*sum += n;
	return true;
}

static void
check_sum(struct check *c, const struct value *at, const char *set,
    int64_t sum)
{
	struct fault f;

	if (!kader_adds_up(c->arena, sum, set, document_key_place(c->doc, at),
	    &f))
		check_say_fault(c, RULE_WEIGHTS, &f);
}

static void
check_weights(struct check *c, const struct value *criteria)
{
	const struct value *item;
	int64_t sum = 0;

	for (item = record_first(criteria); item != NULL;
	    item = record_next(criteria, item))
		if (!add_weight(value_get(item, "gewicht"), &sum))
			return;
	if (record_first(criteria) != NULL)
		check_sum(c, criteria, NULL, sum);
}

struct criteria {
	const char *names[CRITERIA_MOST];
	size_t count;
};

static bool
check_name(struct check *c, const struct criteria *all, const char *name,
    struct place at)
{
	struct fault f;
	size_t n;

	if (kader_names(all->names, all->count, name, at, &n, &f))
		return true;
	check_say_fault(c, RULE_UNKNOWN_CRITERION, &f);
	return false;
}

/* A set that names all criteria must add up. */
static void
check_set(struct check *c, const struct criteria *all,
    const struct value *set)
{
	const struct value *v;
	int64_t sum = 0;
	bool whole = set->count == all->count;

	if (set->kind != VALUE_MAP)
		return;
	for (v = set->first; v != NULL; v = v->next) {
		whole &= check_name(c, all, v->key,
		    document_key_place(c->doc, v));
		whole &= add_weight(v, &sum);
	}
	if (whole)
		check_sum(c, set, set->key, sum);
}

static void
check_names_of_criteria(struct check *c)
{
	const struct value *root = c->doc->root, *set, *v;
	const struct value *criteria = value_get(root, "criteria");
	struct criteria all = { .count = 0 };

	for (v = record_first(criteria); v != NULL &&
	    all.count < CRITERIA_MOST; v = record_next(criteria, v))
		if (value_get_text(v, "naam") != NULL)
			all.names[all.count++] = value_get_text(v, "naam");
	set = value_get(root, "gewichten");
	if (set != NULL && set->kind == VALUE_MAP)
		for (set = set->first; set != NULL; set = set->next)
			check_set(c, &all, set);
	set = value_get(root, "volgorde");
	for (v = record_first(set); v != NULL; v = record_next(set, v))
		if (v->kind == VALUE_TEXT)
			check_name(c, &all, v->text,
			    document_place(c->doc, v));
}

void
check_kader(struct check *c)
{
	struct fault f = { .set = false };

	if (!c->kader_seen)
		c->kader_seen = true;
	else
		check_say(c, RULE_SECOND_KADER, c->id,
		    "a second kader: only one counts");
	check_weights(c, value_get(c->doc->root, "criteria"));
	check_names_of_criteria(c);
	/* what no rule of ours has a name for */
	if (!check_has_error(c) && kader_read(c->arena, c->options->words,
	    c->doc, &f) == NULL && f.set)
		check_say_fault(c, RULE_WRONG_KADER, &f);
}
