#include <string.h>

#include "koppeling-private.h"
#include "record.h"
#include "../yaml/comment.h"

struct value *
koppeling_strength(struct arena *a, const struct meet_match *match)
{
	char digit[2] = { (char)('0' + match->strength), '\0' };

	return value_plain(a, digit);
}

struct value *
koppeling_grounds(struct arena *a, const struct meet *m,
    const struct meet_match *match)
{
	struct value *list = value_list(a, VALUE_BLOCK);
	const char *lines[MEET_SENTENCES];
	size_t i, n = meet_sentences(a, m, match, lines);

	for (i = 0; i < n; i++)
		value_add(list, value_text(a, lines[i]));
	return list;
}

struct value *
koppeling_new(const struct koppelingen *k, uint32_t holder, uint32_t other,
    struct arena *a)
{
	struct meet_match match = meet_match(k->meet, holder, other);
	const char *group = group_name(k->groups, holder, other);
	struct value *item = value_map(a, VALUE_BLOCK);

	value_put(a, item, "met", value_plain(a, k->meet->all[other].id));
	value_put(a, item, "status", value_plain(a, "voorgesteld"));
	if (match.strength == 0)
		return item;
	value_put(a, item, "sterkte", koppeling_strength(a, &match));
	value_put(a, item, "aanleiding", koppeling_grounds(a, k->meet,
	    &match));
	if (group != NULL)
		value_put(a, item, "groep", value_text(a, group));
	if (match.effect != NULL)
		value_put(a, item, "effect", value_plain(a, match.effect));
	return item;
}

static bool
set_or_remove(struct document *d, struct value *item, const char *key,
    struct value *v, struct fault *f)
{
	struct value *old = value_get(item, key);

	if (v != NULL)
		return document_set(d, item, key, v, f);
	return old == NULL || document_remove(d, old, f);
}

bool
koppeling_renew_effect(struct document *d, struct value *item,
    const char *effect, struct arena *a, struct fault *f)
{
	const struct value *old = value_get(item, "effect");

	if (old != NULL && !koppeling_is_own_effect(old))
		return true;
	return set_or_remove(d, item, "effect", effect == NULL ? NULL :
	    value_plain(a, effect), f);
}

static bool
has_line(const struct value *list, const struct value *line)
{
	const struct value *v;

	for (v = list->first; v != NULL; v = v->next)
		if (value_equal(v, line))
			return true;
	return false;
}

/* Lines to which people wrote comments: those stay, and so does all that is
 * still so. */
static bool
renew_lines(struct document *d, struct value *list, const struct value *now,
    struct arena *a, struct fault *f)
{
	struct value *v, *next;

	for (v = now->first; v != NULL; v = v->next)
		if (!has_line(list, v) &&
		    !document_append(d, list, value_copy(a, v), f))
			return false;
	for (v = list->first; v != NULL; v = next) {
		next = v->next;
		if (!has_line(now, v) && !comment_is_about(d, v) &&
		    !document_remove(d, v, f))
			return false;
	}
	return true;
}

static bool
renew_grounds(struct document *d, struct value *item, struct value *now,
    struct arena *a, struct fault *f)
{
	struct value *old = value_get(item, "aanleiding");

	if (old != NULL && old->kind == VALUE_LIST && comment_is_in(d, old))
		return renew_lines(d, old, now, a, f);
	return document_set(d, item, "aanleiding", now, f);
}

static bool
renew(const struct koppelingen *k, const struct told *t, struct arena *a,
    struct fault *f)
{
	struct document *d = k->meet->all[t->holder].record;
	const struct meet_pair *p = t->found;
	struct meet_match match = meet_match(k->meet, p->a, p->b);
	const char *group = group_name(k->groups, p->a, p->b);

	return document_set(d, t->item, "sterkte",
	    koppeling_strength(a, &match), f) &&
	    renew_grounds(d, t->item, koppeling_grounds(a, k->meet, &match),
	    a, f) &&
	    set_or_remove(d, t->item, "groep",
	    group == NULL ? NULL : value_text(a, group), f) &&
	    koppeling_renew_effect(d, t->item, match.effect, a, f);
}

/* It has grounds, but none by the rules that were searched. */
static bool
is_beyond(const struct meet *m, uint32_t a, uint32_t b)
{
	struct meet_match match = meet_match(m, a, b);

	return match.strength > 0 && meet_searched(m, &match) == 0;
}

/* What is not known to be gone stays: a record that cannot be read may still
 * be ground for it. */
static bool
is_gone(const struct meet *m, const struct told *t)
{
	uint32_t a = (uint32_t)(t->pair >> 32), b = (uint32_t)t->pair;

	return t->bare && !t->stays && m->all[a].state != MEET_UNKNOWN &&
	    m->all[b].state != MEET_UNKNOWN && !is_beyond(m, a, b);
}

/* A list for what is new, with the item that stood alone: unless that was to
 * go, then it is gone now. */
static struct value *
new_list(struct koppelingen *k, uint32_t holder, struct arena *a)
{
	const struct holding *h = &k->holdings[holder];
	struct value *list = value_list(a, VALUE_BLOCK);
	struct value *alone = koppeling_first(k->meet->all[holder].record);

	if (alone == NULL)
		return list;
	if (k->placed && h->told != NULL && is_gone(k->meet, h->told))
		h->told->stays = true;
	else
		value_add(list, value_copy(a, alone));
	return list;
}

/* In a list it is a copy, and those have no comments. */
static bool
would_lose_comments(const struct document *d)
{
	const struct value *alone = koppeling_first(d);

	return alone != NULL && value_is_block(alone) &&
	    comment_is_in(d, alone);
}

bool
koppeling_add(struct koppelingen *k, uint32_t holder, struct value *item,
    struct arena *a, struct fault *f)
{
	struct meet_opgave *o = &k->meet->all[holder];
	struct document *d = o->record;
	struct value *field = koppeling_field(d), *list;

	if (field != NULL && field->kind == VALUE_LIST &&
	    !record_is_unknown(field) && !record_is_none(field))
		return document_append(d, field, item, f);
	if (would_lose_comments(d))
		return fault_set(f, document_place(d, field), "this "
		    "koppeling stands alone and has comments: write it as an "
		    "item of a list first, then another can be added");
	list = new_list(k, holder, a);
	value_add(list, item);
	o->takes_item = document_set(d, d->root, "koppelingen", list, f);
	return o->takes_item;
}

static bool
add_found(struct koppelingen *k, uint32_t holder, const struct meet_pair *p,
    struct arena *a, struct fault *f)
{
	return koppeling_add(k, holder, koppeling_new(k, holder,
	    p->a == holder ? p->b : p->a, a), a, f);
}

/* What goes is taken out last, so that a list that is filled anew keeps its
 * place in the record.  With its last item a list goes, and what people wrote
 * beside its key. */
bool
koppeling_write(struct koppelingen *k, uint32_t number, struct arena *a,
    struct fault *f)
{
	struct document *d = k->meet->all[number].record;
	const struct holding *h = &k->holdings[number];
	const struct value *field;
	struct told *t;
	bool beside, done = true;
	uint32_t i;

	if (h->told == NULL && h->first == 0)
		return true;
	if (!koppeling_wake(k, number, a, f))
		return false;
	field = koppeling_field(d);
	beside = field != NULL && field->kind == VALUE_LIST &&
	    comment_is_beside(d, field);
	for (t = h->told; t != NULL; t = t->next)
		if (t->found != NULL && !renew(k, t, a, f))
			done = false;
	for (i = h->first; i != 0; i = k->next[i - 1])
		if (!add_found(k, number, &k->meet->pairs[i - 1], a, f))
			done = false;
	for (t = h->told; t != NULL; t = t->next)
		if (is_gone(k->meet, t) &&
		    !(beside && t->item->parent->count == 1) &&
		    !document_remove(d, t->item, f))
			done = false;
	return done;
}
