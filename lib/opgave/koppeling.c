#include "koppeling.h"

#include <stdlib.h>
#include <string.h>

#include "record.h"

struct told {
	uint64_t pair;		/* both numbers, the lower one first */
	uint32_t holder;
	struct value *item;
	bool proposed;		/* by a program */
	bool bare;		/* and nobody added to it */
	bool stays;
};

struct koppelingen {
	struct arena *arena;
	struct meet *meet;
	struct told *all;	/* by pair */
	size_t count;
	bool *renewed;		/* by pair that was found */
	size_t step;
};

static uint64_t
pair_of(uint32_t a, uint32_t b)
{
	return a < b ? (uint64_t)a << 32 | b : (uint64_t)b << 32 | a;
}

/* The items as values that can be edited; NULL: none, or `geen`. */
static struct value *
first_item(const struct meet_opgave *o)
{
	struct value *field = o->koppelingen;

	if (value_is_unknown(field) || record_is_none(field))
		return NULL;
	return field->kind == VALUE_LIST ? field->first : field;
}

static struct value *
next_item(struct value *item)
{
	return item->parent->kind == VALUE_LIST ? item->next : NULL;
}

static bool
is_bare(const struct value *item)
{
	static const char *const own[] = {
		"met", "status", "sterkte", "aanleiding"
	};
	const struct value *v;
	size_t i, n = sizeof(own) / sizeof(own[0]);

	for (v = item->first; v != NULL; v = v->next) {
		for (i = 0; i < n; i++)
			if (strcmp(v->key, own[i]) == 0)
				break;
		if (i == n)
			return false;
	}
	return true;
}

static bool
is_proposed(const struct value *item)
{
	const char *status = record_item_text(item, "status", NULL);

	return status != NULL && record_is_word(status, "voorgesteld") &&
	    !value_is_unknown(value_get(item, "aanleiding"));
}

static void
read_item(struct koppelingen *k, uint32_t holder, struct value *item)
{
	const char *met = record_item_text(item, "met", "met");
	uint32_t other = met == NULL ? INDEX_NONE : meet_number(k->meet, met);
	struct told *t;

	if (other == INDEX_NONE || other == holder)
		return;
	t = &k->all[k->count++];
	t->pair = pair_of(holder, other);
	t->holder = holder;
	t->item = item;
	t->proposed = is_proposed(item);
	t->bare = t->proposed && is_bare(item);
	if (!t->proposed)
		meet_tell(k->meet, holder, other);
}

static int
by_pair(const void *left, const void *right)
{
	const struct told *a = left, *b = right;

	if (a->pair != b->pair)
		return a->pair < b->pair ? -1 : 1;
	if (a->holder != b->holder)
		return a->holder < b->holder ? -1 : 1;
	return (a->item->from > b->item->from) -
	    (a->item->from < b->item->from);
}

struct koppelingen *
koppeling_read(struct arena *a, struct meet *m)
{
	struct koppelingen *k = arena_alloc(a, sizeof(*k));
	struct value *item;
	size_t room = 0;
	uint32_t x;

	k->arena = a;
	k->meet = m;
	for (x = 0; x < m->count; x++)
		room += record_count(m->all[x].koppelingen);
	k->all = arena_array(a, room, sizeof(*k->all));
	for (x = 0; x < m->count; x++)
		for (item = first_item(&m->all[x]); item != NULL;
		    item = next_item(item))
			read_item(k, x, item);
	qsort(k->all, k->count, sizeof(*k->all), by_pair);
	meet_told_sort(m);
	return k;
}

/* The first that was told of a pair, or NULL. */
static struct told *
told_of(struct koppelingen *k, uint64_t pair)
{
	size_t low = 0, high = k->count, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (k->all[mid].pair < pair)
			low = mid + 1;
		else
			high = mid;
	}
	return low < k->count && k->all[low].pair == pair ? &k->all[low] :
	    NULL;
}

static struct value *
strength_value(struct arena *a, const struct meet_pair *p)
{
	return value_plain(a, arena_format(a, "%d", p->strength));
}

static struct value *
grounds_value(struct koppelingen *k, const struct meet_pair *p)
{
	struct value *list = value_list(k->arena, VALUE_BLOCK);
	const char *lines[MEET_SENTENCES];
	size_t i, n = meet_sentences(k->arena, k->meet, p, lines);

	for (i = 0; i < n; i++)
		value_add(list, value_text(k->arena, lines[i]));
	return list;
}

/* Of one pair that stands twice the first proposal that somebody added to
 * stays, else the first. */
static bool
renew(struct koppelingen *k, size_t i, struct fault *f)
{
	const struct meet_pair *p = &k->meet->pairs[i];
	struct told *t = told_of(k, pair_of(p->a, p->b)), *best = t, *end;
	struct document *d;

	if (t == NULL)
		return true;
	for (end = k->all + k->count; t < end && t->pair == best->pair; t++)
		if (best->bare && !t->bare)
			best = t;
	best->stays = true;
	k->renewed[i] = true;
	d = k->meet->all[best->holder].record;
	return document_set(d, best->item, "sterkte",
	    strength_value(k->arena, p), f) &&
	    document_set(d, best->item, "aanleiding", grounds_value(k, p), f);
}

/* Can an item be added without writing over what stands there? */
static bool
takes_item(const struct meet_opgave *o)
{
	const struct value *field = o->koppelingen;

	return value_is_unknown(field) ||
	    (field->kind == VALUE_LIST && !record_is_none(field));
}

/* Would it be taken out in the end?  Then it is out from now on. */
static bool
drop(struct koppelingen *k, uint32_t holder, const struct value *item)
{
	const char *met = record_item_text(item, "met", "met");
	uint32_t other = met == NULL ? INDEX_NONE : meet_number(k->meet, met);
	struct told *t;

	if (other == INDEX_NONE)
		return false;
	t = told_of(k, pair_of(holder, other));
	for (; t != NULL && t->item != item; t++)
		if (t + 1 == k->all + k->count || t[1].pair != t->pair)
			return false;
	if (t == NULL || !t->bare || t->stays)
		return false;
	return t->stays = true;
}

/* A list for what is new, with the item that stood alone. */
static struct value *
new_list(struct koppelingen *k, uint32_t holder)
{
	struct value *list = value_list(k->arena, VALUE_BLOCK);
	struct value *alone = first_item(&k->meet->all[holder]);

	if (alone != NULL && !drop(k, holder, alone))
		value_add(list, value_copy(k->arena, alone));
	return list;
}

static bool
add_to(struct koppelingen *k, uint32_t holder, struct value *item,
    struct fault *f)
{
	struct meet_opgave *o = &k->meet->all[holder];
	struct document *d = o->record;
	struct value *list;

	if (takes_item(o) && !value_is_unknown(o->koppelingen))
		return document_append(d, o->koppelingen, item, f);
	list = new_list(k, holder);
	value_add(list, item);
	if (!document_set(d, d->root, "koppelingen", list, f))
		return false;
	o->koppelingen = list;
	return true;
}

static struct value *
item_value(struct koppelingen *k, const struct meet_pair *p, uint32_t other)
{
	struct value *item = value_map(k->arena, VALUE_BLOCK);

	value_put(k->arena, item, "met",
	    value_plain(k->arena, k->meet->all[other].id));
	value_put(k->arena, item, "status",
	    value_plain(k->arena, "voorgesteld"));
	value_put(k->arena, item, "sterkte", strength_value(k->arena, p));
	value_put(k->arena, item, "aanleiding", grounds_value(k, p));
	return item;
}

static bool
add(struct koppelingen *k, size_t i, struct fault *f)
{
	const struct meet_pair *p = &k->meet->pairs[i];
	const struct meet_opgave *all = k->meet->all;
	uint32_t holder = p->a, other = p->b;

	if (k->renewed[i])
		return true;
	if (all[p->a].aanpak && !all[p->b].aanpak) {
		holder = p->b;
		other = p->a;
	}
	if (!takes_item(&all[holder]) && takes_item(&all[other])) {
		holder = other;
		other = p->a == holder ? p->b : p->a;
	}
	if (add_to(k, holder, item_value(k, p, other), NULL))
		return true;
	return add_to(k, other, item_value(k, p, holder), f);
}

/* What is not known to be gone stays: a record that cannot be read may still
 * be ground for it. */
static bool
clear(struct koppelingen *k, size_t i, struct fault *f)
{
	struct told *t = &k->all[i];
	const struct meet_opgave *all = k->meet->all;

	if (t->stays || !t->bare ||
	    all[t->pair >> 32].state == MEET_UNKNOWN ||
	    all[t->pair & UINT32_MAX].state == MEET_UNKNOWN)
		return true;
	return document_remove(all[t->holder].record, t->item, f);
}

/* What goes is taken out last, so that a list that is filled anew keeps its
 * place in the record. */
bool
koppeling_write(struct koppelingen *k, struct fault *f)
{
	size_t pairs = k->meet->pair_count, i;
	bool done;

	if (k->renewed == NULL)
		k->renewed = arena_array(k->arena, pairs, sizeof(bool));
	while (k->step < 2 * pairs + k->count) {
		i = k->step++;
		if (i < pairs)
			done = renew(k, i, f);
		else if (i < 2 * pairs)
			done = add(k, i - pairs, f);
		else
			done = clear(k, i - 2 * pairs, f);
		if (!done)
			return false;
	}
	return true;
}
