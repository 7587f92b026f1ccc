#include <string.h>

#include "assign.h"
#include "koppeling-private.h"
#include "record.h"
#include "../yaml/comment.h"
#include "../base/text.h"

static const char *const keys[KOPPELING_FIELDS] = {
	[KOPPELING_VERBAND] = "verband",
	[KOPPELING_EFFECT] = "effect",
	[KOPPELING_KANSEN] = "kansen",
	[KOPPELING_RISICOS] = "risicos",
	[KOPPELING_REDEN] = "reden"
};

/* What is said once; else it is one item more. */
static bool
is_single(enum koppeling_field field)
{
	return field != KOPPELING_KANSEN && field != KOPPELING_RISICOS;
}

bool
koppeling_is_list(const char *key)
{
	return strcmp(key, keys[KOPPELING_KANSEN]) == 0 ||
	    strcmp(key, keys[KOPPELING_RISICOS]) == 0;
}

static const char *
operator_of(enum koppeling_field field)
{
	return is_single(field) ? "=" : "+=";
}

bool
koppeling_fits(struct arena *a, const struct koppeling_word *w,
    struct fault *f)
{
	const struct koppeling_more *more;
	size_t i;

	for (i = 0; i < w->count; i++) {
		more = &w->more[i];
		if (text_same(more->text, ""))
			return fault_set(f, FAULT_NOWHERE,
			    "'koppelingen.%s' cannot be empty here",
			    keys[more->field]);
		if (assign_parse(a, KIND_OPGAVE, arena_format(a,
		    "koppelingen.%s%s%s", keys[more->field],
		    operator_of(more->field), more->text), f) == NULL) {
			f->place = FAULT_NOWHERE;
			return false;
		}
	}
	return true;
}

static const char *
said(const struct koppeling_word *w, enum koppeling_field field)
{
	size_t i;

	for (i = 0; i < w->count; i++)
		if (w->more[i].field == field)
			return w->more[i].text;
	return NULL;
}

bool
koppeling_says_anew(const struct koppeling_word *w, const char *key)
{
	size_t i;

	for (i = 0; i < w->count; i++)
		if (is_single(w->more[i].field) &&
		    strcmp(keys[w->more[i].field], key) == 0)
			return true;
	return false;
}

bool
koppeling_is_directed(const struct koppeling_word *w)
{
	const char *verband = said(w, KOPPELING_VERBAND);

	return verband != NULL && (text_same(verband, "na") ||
	    text_same(verband, "vereist"));
}

/* The end of those that were told of one pair. */
static struct told *
end_of(struct koppelingen *k, struct told *t)
{
	struct told *end = t;

	while (end < k->all + k->count && end->pair == t->pair)
		end++;
	return end;
}

static bool
wake_both(struct koppelingen *k, uint32_t a, uint32_t b, struct fault *f)
{
	return koppeling_wake(k, a, k->arena, f) &&
	    koppeling_wake(k, b, k->arena, f);
}

bool
koppeling_may_say(struct koppelingen *k, const struct koppeling_word *w,
    uint32_t a, uint32_t b, struct fault *f)
{
	struct told *t = koppeling_told(k, a, b), *end;
	const struct meet_opgave *all = k->meet->all;

	if (!wake_both(k, a, b, f))
		return false;
	if (t == NULL || w->rejects || said(w, KOPPELING_REDEN) != NULL)
		return true;
	for (end = end_of(k, t); t < end; t++)
		if (t->rejected)
			return fault_set(f, document_place(
			    all[t->holder].record, t->item), "the koppeling "
			    "of '%s' and '%s' was rejected: it needs a reason "
			    "to hold after all", all[a].id, all[b].id);
	return true;
}

/* The record at hand, and the item in it. */
struct saying {
	struct koppelingen *k;
	const struct koppeling_word *w;
	uint32_t holder, other;
	size_t index;
	struct koppeling_more_said *more;	/* by other items */
	struct fault *fault;
};

static struct document *
document_of(const struct saying *s)
{
	return s->k->meet->all[s->holder].record;
}

static struct value *
item_of(const struct saying *s)
{
	struct value *item = koppeling_first(document_of(s));
	size_t i;

	for (i = 0; i < s->index; i++)
		item = koppeling_next(item);
	return item;
}

static void
find_index(struct saying *s, const struct value *wanted)
{
	struct value *item;

	s->index = 0;
	for (item = koppeling_first(document_of(s));
	    item != NULL && item != wanted; item = koppeling_next(item))
		s->index++;
}

static bool
assign(const struct saying *s, const char *key, const char *operator,
    const char *text)
{
	struct assign_how how = { s->k->meet->options.words, false };
	struct arena *a = s->k->arena;
	struct assignment *as;

	as = assign_parse_how(a, KIND_OPGAVE, arena_format(a,
	    "koppelingen[%zu].%s%s%s", s->index, key, operator, text), how,
	    s->fault);
	return as != NULL && assign_apply(as, document_of(s), s->fault);
}

static bool
say_status(const struct saying *s)
{
	return assign(s, "status", "=", s->w->rejects ? "afgewezen" :
	    "bevestigd");
}

static bool
take_out(const struct saying *s, struct value *item, const char *key)
{
	struct value *v = value_get(item, key);

	return v == NULL || document_remove(document_of(s), v, s->fault);
}

static void
remark_comments(const struct saying *s, const struct value *v,
    const char *why)
{
	const struct meet_opgave *all = s->k->meet->all;

	if (v != NULL && comment_is_about(document_of(s), v))
		koppeling_remark(s->k, document_place(document_of(s), v),
		    "the koppeling of '%s' and '%s' loses its comments: %s",
		    all[s->holder].id, all[s->other].id, why);
}

/* The grounds that there are now, if they meet.  An effect that a program wrote
 * goes with the grounds that it was written for. */
static bool
set_grounds(const struct saying *s)
{
	const struct meet *m = s->k->meet;
	struct meet_match match = meet_match(m, s->holder, s->other);
	struct document *d = document_of(s);
	struct value *item = item_of(s), *now;
	const struct value *was = value_get(item, "aanleiding");
	struct arena *a = s->k->arena;

	if (match.strength == 0)
		return true;
	now = koppeling_grounds(a, m, &match);
	if (!value_is_unknown(was) && !koppeling_same_grounds(was, now)) {
		remark_comments(s, was, "its grounds are others now");
		if (said(s->w, KOPPELING_EFFECT) == NULL &&
		    !koppeling_renew_effect(d, item, match.effect, a,
		    s->fault))
			return false;
	}
	return document_set(d, item, "sterkte",
	    koppeling_strength(a, &match), s->fault) &&
	    document_set(d, item, "aanleiding", now, s->fault);
}

static bool
say_fields(const struct saying *s)
{
	int field;
	size_t i;

	for (field = 0; field < KOPPELING_FIELDS; field++)
		for (i = 0; i < s->w->count; i++)
			if ((int)s->w->more[i].field == field &&
			    !assign(s, keys[field],
			    operator_of(s->w->more[i].field),
			    s->w->more[i].text))
				return false;
	return true;
}

/* What was confirmed keeps the grounds that it was confirmed on; one that is
 * rejected is in no group. */
static bool
say(const struct saying *s)
{
	bool again = !s->w->rejects &&
	    koppeling_has_status(item_of(s), "bevestigd");

	return say_status(s) &&
	    (!s->w->rejects || take_out(s, item_of(s), "groep")) &&
	    (again || set_grounds(s)) &&
	    koppeling_join(document_of(s), item_of(s), s->more, s->k->arena,
	    s->fault) && say_fields(s);
}

/* A koppeling stands once.  Another item does not say otherwise, and stays only
 * if it says what the best one cannot. */
static bool
follow(struct saying *s, const struct told *best, struct told *t,
    uint32_t holder)
{
	struct value *item = t->item;
	int field;

	if (koppeling_joins(s->k, s->w, best->item, t, t->holder != holder,
	    &s->more)) {
		remark_comments(s, item, "it stands once after this");
		return document_remove(document_of(s), item, s->fault);
	}
	for (field = 0; field < KOPPELING_FIELDS; field++)
		if (is_single((enum koppeling_field)field) &&
		    said(s->w, (enum koppeling_field)field) != NULL &&
		    !take_out(s, item, keys[field]))
			return false;
	if (s->w->rejects && !take_out(s, item, "groep"))
		return false;
	find_index(s, item);
	return say_status(s);
}

/* What was told of them that is to say it: in the record where it must stand,
 * of people, of which somebody made something, with fields, and last the
 * first. */
static int
worth(const struct told *t, uint32_t wanted)
{
	return (t->holder == wanted ? 8 : 0) + (t->proposed ? 0 : 4) +
	    (t->bare ? 0 : 2) + (t->item->kind == VALUE_TEXT ? 0 : 1);
}

/* An item that stood alone is a copy now, in a list. */
static void
told_anew(struct koppelingen *k, uint32_t holder, const struct value *alone,
    struct value *copy)
{
	struct told *t;

	for (t = k->holdings[holder].told; t != NULL; t = t->next)
		if (t->item == alone)
			t->item = copy;
}

static bool
add(struct saying *s, struct value *item)
{
	const struct document *d = document_of(s);
	const struct value *alone = koppeling_first(d), *list;

	if (!koppeling_add(s->k, s->holder, item, s->k->arena, s->fault))
		return false;
	list = koppeling_field(d);
	if (alone != NULL && alone != list->first)
		told_anew(s->k, s->holder, alone, list->first);
	s->index = record_count(list) - 1;
	return true;
}

/* To the record of the other. */
static bool
move(struct saying *s, struct value *item)
{
	struct arena *a = s->k->arena;
	const struct meet_opgave *all = s->k->meet->all;
	struct value *moved = item->kind == VALUE_TEXT ?
	    value_map(a, VALUE_BLOCK) : value_copy(a, item);
	struct value *met = value_plain(a, all[s->holder].id);
	uint32_t from = s->holder;

	remark_comments(s, item, "it goes to the other record");
	if (item->kind == VALUE_TEXT)
		value_put(a, moved, "met", met);
	else
		value_swap(moved, value_get(moved, "met"), met);
	if (!document_remove(document_of(s), item, s->fault))
		return false;
	s->holder = s->other;
	s->other = from;
	return add(s, moved);
}

static bool
say_told(struct saying *s, struct told *t, uint32_t wanted)
{
	struct told *end = end_of(s->k, t), *best = t, *other;
	uint32_t a = s->holder, b = s->other, holder;

	for (other = t; other < end; other++)
		if (worth(other, wanted) > worth(best, wanted))
			best = other;
	holder = wanted != INDEX_NONE ? wanted : best->holder;
	for (other = t; other < end; other++) {
		s->holder = other->holder;
		s->other = other->holder == a ? b : a;
		if (other != best && !follow(s, best, other, holder))
			return false;
	}
	s->holder = best->holder;
	s->other = best->holder == a ? b : a;
	if (wanted != INDEX_NONE && best->holder != wanted)
		return move(s, best->item) && say(s);
	find_index(s, best->item);
	return say(s);
}

bool
koppeling_say(struct koppelingen *k, const struct koppeling_word *w,
    uint32_t a, uint32_t b, struct fault *f)
{
	struct saying s = { k, w, a, b, 0, NULL, f };
	struct told *t = koppeling_told(k, a, b);
	bool directed = koppeling_is_directed(w);

	if (!wake_both(k, a, b, f))
		return false;
	if (t != NULL)
		return say_told(&s, t, directed ? a : INDEX_NONE);
	if (!directed)
		s.holder = koppeling_holder(k, a, b);
	s.other = s.holder == a ? b : a;
	return add(&s, koppeling_new(k, s.holder, s.other, k->arena)) &&
	    say(&s);
}
