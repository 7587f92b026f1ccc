#include <string.h>

#include "../base/text.h"
#include "kader-private.h"

/* What ranking and choosing go by: how many, for how much, the effects of
 * koppelingen, other weights, an order of importance. */

enum { AANTAL = 3, AANTAL_MOST = 1000000 };

static const char *const effects[KADER_EFFECTS] = {
	[KADER_KLEIN] = "klein",
	[KADER_MIDDEL] = "middel",
	[KADER_GROOT] = "groot"
};

static bool
read_limits(struct kader_reader *r, struct kader *k)
{
	const struct value *root = r->doc->root;
	int64_t n = AANTAL * NUMBER_ONE;
	struct range budget;
	bool has;

	if (!kader_number(r, root, "aantal", &has, &n) ||
	    !record_money(r->doc, value_get(root, "budget"), &budget,
	    r->fault) ||
	    !kader_number(r, root, "budget", &k->has_budget, &k->budget))
		return false;
	if (n < NUMBER_ONE || n % NUMBER_ONE != 0 ||
	    n > AANTAL_MOST * NUMBER_ONE)
		return fault_set(r->fault, kader_place(r,
		    value_get(root, "aantal")), "'aantal' must be a whole "
		    "number from 1 to %d", AANTAL_MOST);
	k->aantal = (size_t)(n / NUMBER_ONE);
	if (k->has_budget && k->budget < 0)
		return fault_set(r->fault, kader_place(r,
		    value_get(root, "budget")), "'budget' cannot be below 0");
	return true;
}

static bool
read_effects(struct kader_reader *r, struct kader *k)
{
	static const int64_t usual[KADER_EFFECTS] = { 5, 10, 20 };
	const struct value *map = value_get(r->doc->root, "effecten");
	bool has;
	int i;

	for (i = 0; i < KADER_EFFECTS; i++) {
		k->effects[i] = usual[i] * NUMBER_ONE;
		if (!kader_number(r, map, effects[i], &has, &k->effects[i]))
			return false;
		if (k->effects[i] < 0 || k->effects[i] > KADER_WEIGHTS)
			return fault_set(r->fault, kader_place(r,
			    value_get(map, effects[i])), "'%s' must lie "
			    "between 0 and 100; a koppeling that hinders says "
			    "-%s", effects[i], effects[i]);
	}
	if (k->effects[KADER_KLEIN] <= k->effects[KADER_MIDDEL] &&
	    k->effects[KADER_MIDDEL] <= k->effects[KADER_GROOT])
		return true;
	return fault_set(r->fault, kader_place(r, map), "'effecten' must not "
	    "descend: klein is %s, middel %s, groot %s",
	    number_text(r->arena, k->effects[KADER_KLEIN], -1),
	    number_text(r->arena, k->effects[KADER_MIDDEL], -1),
	    number_text(r->arena, k->effects[KADER_GROOT], -1));
}

/* The number of the criterion of that name. */
static bool
find_criterion(struct kader_reader *r, const struct kader *k,
    const char *name, struct place at, size_t *n)
{
	const char **names = arena_array(r->arena, k->count, sizeof(*names));
	size_t i;

	for (i = 0; i < k->count; i++)
		names[i] = k->criteria[i].name;
	return kader_names(names, k->count, name, at, n, r->fault);
}

/* The weights of a set; that of a criterion it does not name is below 0. */
static bool
read_weights(struct kader_reader *r, const struct kader *k,
    const struct value *set, int64_t *weights)
{
	const struct value *v;
	size_t i;
	bool has;

	for (i = 0; i < k->count; i++)
		weights[i] = -1;
	for (v = set->first; v != NULL; v = v->next)
		if (!find_criterion(r, k, v->key,
		    document_key_place(r->doc, v), &i) ||
		    !kader_weight(r, set, v->key, &has, &weights[i]))
			return false;
	return true;
}

static bool
read_set(struct kader_reader *r, const struct kader *k,
    const struct value *v, struct weight_set *set)
{
	struct place at = document_key_place(r->doc, v);
	int64_t *weights = arena_array(r->arena, k->count, sizeof(*weights));
	int64_t sum = 0;
	size_t i;

	set->name = kader_copy(r, v->key);
	set->weights = weights;
	if (v->kind != VALUE_MAP)
		return fault_set(r->fault, at, "weight set '%s' must be a "
		    "map with a weight for each criterion", set->name);
	if (!read_weights(r, k, v, weights))
		return false;
	for (i = 0; i < k->count; sum += weights[i++])
		if (weights[i] < 0)
			return fault_set(r->fault, at, "weight set '%s' has "
			    "no weight for '%s'", set->name,
			    k->criteria[i].name);
	return kader_adds_up(r->arena, sum, set->name, at, r->fault);
}

static bool
read_sets(struct kader_reader *r, struct kader *k)
{
	const struct value *map = value_get(r->doc->root, "gewichten"), *v;
	struct weight_set *sets;

	if (value_is_unknown(map))
		return true;
	k->sets = sets = arena_array(r->arena, map->count, sizeof(*sets));
	for (v = map->first; v != NULL; v = v->next)
		if (!read_set(r, k, v, &sets[k->set_count++]))
			return false;
	return true;
}

static bool
read_order(struct kader_reader *r, struct kader *k)
{
	const struct value *field = value_get(r->doc->root, "volgorde"), *v;
	size_t *order = arena_array(r->arena, record_count(field),
	    sizeof(*order)), i, n;

	if (!kader_known(r, field))
		return false;
	k->order = order;
	for (v = record_first(field); v != NULL; v = record_next(field, v)) {
		if (!find_criterion(r, k, v->text, kader_place(r, v), &n))
			return false;
		for (i = 0; i < k->order_count; i++)
			if (order[i] == n)
				return fault_set(r->fault, kader_place(r, v),
				    "'volgorde' names '%s' twice", v->text);
		order[k->order_count++] = n;
	}
	return true;
}

bool
kader_choice(struct kader_reader *r, struct kader *k)
{
	return read_limits(r, k) && read_effects(r, k) && read_sets(r, k) &&
	    read_order(r, k);
}

bool
kader_effect(const struct kader *k, const char *text, int64_t *points)
{
	const char *word = *text == '-' ? text + 1 : text;
	int i;

	for (i = 0; i < KADER_EFFECTS; i++)
		if (record_is_word(word, effects[i])) {
			*points = word == text ? k->effects[i] :
			    -k->effects[i];
			return true;
		}
	return number_read(text, points);
}

bool
kader_same_effect(const struct kader *k, const char *a, const char *b)
{
	int64_t x, y;

	return text_same(a, b) || (k != NULL && kader_effect(k, a, &x) &&
	    kader_effect(k, b, &y) && x == y);
}
