#include <string.h>

#include "koppeling-private.h"
#include "record.h"
#include "../base/text.h"

/* A koppeling stands once: what two items say of one pair, in one of them. */

struct joining {
	const struct told *other;
	const struct value *best;
	bool elsewhere;		/* in the record of the other of the two */
	struct koppeling_more_said **all;
	struct arena *arena;
};

/* What a program writes is written anew, and `met` is the one it stands with.
 * What people say now takes the place of what they said. */
static bool
is_settled(const struct joining *j, const struct koppeling_word *w,
    const struct value *v)
{
	static const char *const own[] = {
		"met", "status", "sterkte", "aanleiding"
	};
	size_t i;

	for (i = 0; i < sizeof(own) / sizeof(own[0]); i++)
		if (strcmp(v->key, own[i]) == 0)
			return true;
	if (strcmp(v->key, "groep") == 0)
		return w->rejects ||
		    !value_is_unknown(value_get(j->best, v->key));
	if (strcmp(v->key, "effect") == 0 && j->other->proposed &&
	    koppeling_is_own_effect(v))
		return true;
	return koppeling_says_anew(w, v->key) || value_is_unknown(v);
}

static const struct value *
found(const struct joining *j, const char *key)
{
	const struct koppeling_more_said *more;

	for (more = *j->all; more != NULL; more = more->next)
		if (strcmp(more->key, key) == 0)
			return more->value;
	return value_get(j->best, key);
}

static bool
can_join(const struct joining *j, const struct value *v)
{
	const struct value *there = found(j, v->key);

	if (strcmp(v->key, "verband") == 0 && j->elsewhere &&
	    (v->kind != VALUE_TEXT || !text_same(v->text, "samen")) &&
	    (v->kind != VALUE_TEXT || !text_same(v->text, "sluit uit")))
		return false;
	if (value_is_unknown(there) || value_equal(there, v))
		return true;
	return koppeling_is_list(v->key) && !record_is_none(v) &&
	    !record_is_none(there);
}

static void
keep(const struct joining *j, const struct value *v)
{
	struct koppeling_more_said **end = j->all, *more;

	while (*end != NULL)
		end = &(*end)->next;
	more = arena_alloc(j->arena, sizeof(*more));
	more->key = v->key;
	more->value = value_copy(j->arena, v);
	*end = more;
}

bool
koppeling_joins(struct koppelingen *k, const struct koppeling_word *w,
    const struct value *best, const struct told *other, bool elsewhere,
    struct koppeling_more_said **all)
{
	struct joining j = { other, best, elsewhere, all, k->arena };
	const struct meet_opgave *o = k->meet->all;
	const struct document *d = o[other->holder].record;
	const struct value *v;

	for (v = other->item->first; v != NULL; v = v->next)
		if (!is_settled(&j, w, v) && !can_join(&j, v)) {
			koppeling_remark(k, document_place(d, v), "the "
			    "koppeling of '%s' and '%s' stands in two places "
			    "still: this '%s' does not fit in the other one",
			    o[other->pair >> 32].id,
			    o[(uint32_t)other->pair].id, v->key);
			return false;
		}
	for (v = other->item->first; v != NULL; v = v->next)
		if (!is_settled(&j, w, v))
			keep(&j, v);
	return true;
}

static bool
holds(const struct value *field, const struct value *item)
{
	const struct value *v;

	for (v = record_first(field); v != NULL; v = record_next(field, v))
		if (value_equal(v, item))
			return true;
	return false;
}

/* One that stands alone is the first of a list. */
static bool
join_list(struct document *d, struct value *item,
    const struct koppeling_more_said *more, struct arena *a, struct fault *f)
{
	struct value *there = value_get(item, more->key);
	const struct value *v;
	struct value *list;

	if (there->kind != VALUE_LIST) {
		list = value_list(a, VALUE_FLOW);
		value_add(list, value_copy(a, there));
		if (!document_set(d, item, more->key, list, f))
			return false;
		there = list;
	}
	for (v = record_first(more->value); v != NULL;
	    v = record_next(more->value, v))
		if (!holds(there, v) &&
		    !document_append(d, there, value_copy(a, v), f))
			return false;
	return true;
}

bool
koppeling_join(struct document *d, struct value *item,
    const struct koppeling_more_said *more, struct arena *a, struct fault *f)
{
	const struct value *there;

	for (; more != NULL; more = more->next) {
		there = value_get(item, more->key);
		if (value_is_unknown(there) ?
		    !document_set(d, item, more->key,
			value_copy(a, more->value), f) :
		    koppeling_is_list(more->key) &&
		    !join_list(d, item, more, a, f))
			return false;
	}
	return true;
}
