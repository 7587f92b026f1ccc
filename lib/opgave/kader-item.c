#include <string.h>

#include "../base/text.h"
#include "kader-private.h"

/* The members that the items of a kader have in common. */

char *
kader_copy(struct kader_reader *r, const char *text)
{
	return arena_copy(r->arena, text, strlen(text));
}

struct place
kader_place(struct kader_reader *r, const struct value *v)
{
	return document_place(r->doc, v);
}

bool
kader_number(struct kader_reader *r, const struct value *map,
    const char *key, bool *has, int64_t *n)
{
	const struct value *v = value_get(map, key);
	struct range range;

	if (!record_range(r->doc, v, &range, r->fault))
		return false;
	*has = range.known;
	if (!range.known)
		return true;
	if (range.low != range.high)
		return fault_set(r->fault, kader_place(r, v),
		    "'%s' is '%s', it must be one number", key, v->text);
	*n = range.low;
	return true;
}

bool
kader_weight(struct kader_reader *r, const struct value *map, const char *key,
    bool *has, int64_t *n)
{
	if (!kader_number(r, map, key, has, n))
		return false;
	if (!*has || (*n >= 0 && *n <= KADER_WEIGHTS))
		return true;
	return fault_set(r->fault, kader_place(r, value_get(map, key)),
	    "'%s' must lie between 0 and 100", key);
}

const char *
kader_text(struct kader_reader *r, const struct value *map, const char *key)
{
	const char *text = value_get_text(map, key);

	return text == NULL ? NULL : kader_copy(r, text);
}

bool
kader_known(struct kader_reader *r, const struct value *field)
{
	return value_is_unknown(field) || !record_is_unknown(field) ||
	    fault_set(r->fault, kader_place(r, field), "'%s' cannot be "
	    "onbekend: say which there are, or leave it out", field->key);
}

bool
kader_named(struct kader_reader *r, const struct value *field,
    const struct value *item, const char *name)
{
	static const char *const none[] = { "onbekend", "geen" };
	const char *is = text_same(name, "") ? "empty" :
	    text_is_in(name, none, 2) ? name : NULL;

	return is == NULL || fault_set(r->fault, kader_place(r, item),
	    "'naam' is %s: each of '%s' needs one", is, field->key);
}

bool
kader_measure(struct kader_reader *r, const struct value *map,
    struct measure *m)
{
	const struct value *v = value_get(map, "leest");

	return measure_parse(r->arena, v->text, kader_place(r, v), m, r->fault);
}

void
kader_scale(struct kader_reader *r, const struct value *map,
    struct scale *scale)
{
	const struct value *v;
	struct meaning *all;

	if (value_is_unknown(map) || map->kind != VALUE_MAP)
		return;
	scale->meanings = all = arena_array(r->arena, map->count,
	    sizeof(*all));
	for (v = map->first; v != NULL; v = v->next) {
		if (v->kind != VALUE_TEXT)
			continue;
		all[scale->count].value = kader_copy(r, v->key);
		all[scale->count++].text = kader_copy(r, v->text);
	}
}

bool
kader_adds_up(struct arena *a, int64_t sum, const char *set, struct place at,
    struct fault *f)
{
	if (sum == KADER_WEIGHTS)
		return true;
	return fault_set(f, at, "the weights%s%s%s add up to %s, not to 100",
	    set == NULL ? "" : " of '", set == NULL ? "" : set,
	    set == NULL ? "" : "'", number_text(a, sum, -1));
}

bool
kader_names(const char *const *names, size_t count, const char *name,
    struct place at, size_t *n, struct fault *f)
{
	const char *near;

	for (*n = 0; *n < count; (*n)++)
		if (strcmp(names[*n], name) == 0)
			return true;
	near = text_nearest(name, names, count);
	if (near == NULL)
		return fault_set(f, at,
		    "there is no criterion '%s' in this kader", name);
	return fault_set(f, at,
	    "there is no criterion '%s', did you mean '%s'?", name, near);
}
