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
	const struct meet_pair *found;	/* its grounds now, or NULL */
	struct told *next;	/* of the same holder */
};

/* What a record will hold. */
struct holding {
	struct told *told;
	uint32_t first;		/* of the pairs that are new in it, + 1 */
	uint32_t last;
};

struct koppelingen {
	struct arena *arena;
	struct meet *meet;
	struct told *all;	/* by pair */
	size_t count;
	struct holding *holdings;	/* by opgave */
	uint32_t *next;		/* by pair: the next of its holder, + 1 */
};

static uint64_t
pair_of(uint32_t a, uint32_t b)
{
	return a < b ? (uint64_t)a << 32 | b : (uint64_t)b << 32 | a;
}

/* The items as values that can be edited; NULL: none, or not known. */
static struct value *
first_item(const struct meet_opgave *o)
{
	struct value *field = o->koppelingen;

	if (record_is_unknown(field) || record_is_none(field))
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
	k->holdings = arena_array(a, m->count, sizeof(*k->holdings));
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

/* Of one pair that stands twice the first proposal that somebody added to
 * stays, else the first.  False: it does not stand anywhere. */
static bool
place_told(struct koppelingen *k, const struct meet_pair *p)
{
	struct told *t = told_of(k, pair_of(p->a, p->b)), *best = t;

	if (t == NULL)
		return false;
	for (; t < k->all + k->count && t->pair == best->pair; t++)
		if (best->bare && !t->bare)
			best = t;
	best->stays = true;
	best->found = p;
	return true;
}

/* Can an item be added without writing over what stands there? */
static bool
takes_item(const struct meet_opgave *o)
{
	const struct value *field = o->koppelingen;

	return record_is_unknown(field) ||
	    (field->kind == VALUE_LIST && !record_is_none(field));
}

static uint32_t
holder_of(const struct koppelingen *k, const struct meet_pair *p)
{
	const struct meet_opgave *a = &k->meet->all[p->a];
	const struct meet_opgave *b = &k->meet->all[p->b];
	bool second = a->aanpak && !b->aanpak;

	if (takes_item(a) != takes_item(b))
		second = takes_item(b);
	return second ? p->b : p->a;
}

static void
place_new(struct koppelingen *k, uint32_t pair)
{
	struct holding *h;

	h = &k->holdings[holder_of(k, &k->meet->pairs[pair])];
	if (h->first == 0)
		h->first = pair + 1;
	else
		k->next[h->last - 1] = pair + 1;
	h->last = pair + 1;
}

void
koppeling_place(struct koppelingen *k)
{
	struct holding *h;
	uint32_t i;
	size_t t;

	k->next = arena_array(k->arena, k->meet->pair_count,
	    sizeof(*k->next));
	for (i = 0; i < k->meet->pair_count; i++)
		if (!place_told(k, &k->meet->pairs[i]))
			place_new(k, i);
	for (t = 0; t < k->count; t++) {
		h = &k->holdings[k->all[t].holder];
		k->all[t].next = h->told;
		h->told = &k->all[t];
	}
}

static struct value *
strength_value(struct arena *a, const struct meet_pair *p)
{
	char digit[2] = { (char)('0' + p->strength), '\0' };

	return value_plain(a, digit);
}

static struct value *
grounds_value(const struct meet *m, const struct meet_pair *p,
    struct arena *a)
{
	struct value *list = value_list(a, VALUE_BLOCK);
	const char *lines[MEET_SENTENCES];
	size_t i, n = meet_sentences(a, m, p, lines);

	for (i = 0; i < n; i++)
		value_add(list, value_text(a, lines[i]));
	return list;
}

static struct value *
item_value(const struct meet *m, const struct meet_pair *p, uint32_t other,
    struct arena *a)
{
	struct value *item = value_map(a, VALUE_BLOCK);

	value_put(a, item, "met", value_plain(a, m->all[other].id));
	value_put(a, item, "status", value_plain(a, "voorgesteld"));
	value_put(a, item, "sterkte", strength_value(a, p));
	value_put(a, item, "aanleiding", grounds_value(m, p, a));
	return item;
}

static bool
renew(const struct meet *m, const struct told *t, struct arena *a,
    struct fault *f)
{
	struct document *d = m->all[t->holder].record;

	return document_set(d, t->item, "sterkte",
	    strength_value(a, t->found), f) &&
	    document_set(d, t->item, "aanleiding",
	    grounds_value(m, t->found, a), f);
}

/* What is not known to be gone stays: a record that cannot be read may still
 * be ground for it. */
static bool
is_gone(const struct meet *m, const struct told *t)
{
	return t->bare && !t->stays &&
	    m->all[t->pair >> 32].state != MEET_UNKNOWN &&
	    m->all[t->pair & UINT32_MAX].state != MEET_UNKNOWN;
}

/* A list for what is new, with the item that stood alone: unless that was to
 * go, then it is gone now. */
static struct value *
new_list(const struct meet *m, const struct holding *h,
    const struct meet_opgave *o, struct arena *a)
{
	struct value *list = value_list(a, VALUE_BLOCK);
	struct value *alone = first_item(o);

	if (alone == NULL)
		return list;
	if (h->told != NULL && is_gone(m, h->told))
		h->told->stays = true;
	else
		value_add(list, value_copy(a, alone));
	return list;
}

static bool
add(struct koppelingen *k, uint32_t holder, const struct meet_pair *p,
    struct arena *a, struct fault *f)
{
	struct meet_opgave *o = &k->meet->all[holder];
	struct document *d = o->record;
	struct value *list, *item;

	item = item_value(k->meet, p, p->a == holder ? p->b : p->a, a);
	if (takes_item(o) && !record_is_unknown(o->koppelingen))
		return document_append(d, o->koppelingen, item, f);
	list = new_list(k->meet, &k->holdings[holder], o, a);
	value_add(list, item);
	if (!document_set(d, d->root, "koppelingen", list, f))
		return false;
	o->koppelingen = list;
	return true;
}

/* What goes is taken out last, so that a list that is filled anew keeps its
 * place in the record. */
bool
koppeling_write(struct koppelingen *k, uint32_t number, struct arena *a,
    struct fault *f)
{
	struct document *d = k->meet->all[number].record;
	const struct holding *h = &k->holdings[number];
	struct told *t;
	bool done = true;
	uint32_t i;

	for (t = h->told; t != NULL; t = t->next)
		if (t->found != NULL && !renew(k->meet, t, a, f))
			done = false;
	for (i = h->first; i != 0; i = k->next[i - 1])
		if (!add(k, number, &k->meet->pairs[i - 1], a, f))
			done = false;
	for (t = h->told; t != NULL; t = t->next)
		if (is_gone(k->meet, t) && !document_remove(d, t->item, f))
			done = false;
	return done;
}
