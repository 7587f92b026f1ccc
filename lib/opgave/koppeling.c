#include "koppeling.h"

#include <stdlib.h>
#include <string.h>

#include "koppeling-private.h"
#include "record.h"
#include "../yaml/comment.h"

struct value *
koppeling_field(const struct document *record)
{
	return value_get(record->root, "koppelingen");
}

struct value *
koppeling_first(const struct document *record)
{
	struct value *field = koppeling_field(record);

	if (record_is_unknown(field) || record_is_none(field))
		return NULL;
	return field->kind == VALUE_LIST ? field->first : field;
}

struct value *
koppeling_next(struct value *item)
{
	return item->parent->kind == VALUE_LIST ? item->next : NULL;
}

bool
koppeling_is_own_effect(const struct value *v)
{
	static const char *const own[] = { "-klein", "-middel", "-groot" };
	size_t i;

	for (i = 0; i < sizeof(own) / sizeof(own[0]); i++)
		if (v->kind == VALUE_TEXT && record_is_word(v->text, own[i]))
			return true;
	return false;
}

bool
koppeling_is_bare(const struct value *item)
{
	static const char *const own[] = {
		"met", "status", "sterkte", "aanleiding", "groep"
	};
	const struct value *v;
	size_t i, n = sizeof(own) / sizeof(own[0]);

	for (v = item->first; v != NULL; v = v->next) {
		for (i = 0; i < n; i++)
			if (strcmp(v->key, own[i]) == 0)
				break;
		if (i == n && (strcmp(v->key, "effect") != 0 ||
		    !koppeling_is_own_effect(v)))
			return false;
	}
	return true;
}

bool
koppeling_has_status(const struct value *item, const char *word)
{
	const char *status = record_item_text(item, "status", NULL);

	return status != NULL && record_is_word(status, word);
}

static bool
is_proposed(const struct value *item)
{
	return koppeling_has_status(item, "voorgesteld") &&
	    !value_is_unknown(value_get(item, "aanleiding"));
}

/* What people say of two decides about groups too. */
static void
hear(struct koppelingen *k, const struct told *t, uint32_t other)
{
	const char *group = record_item_text(t->item, "groep", NULL);

	meet_tell(k->meet, t->holder, other);
	if (t->rejected)
		group_part(k->groups, t->holder, other);
	else if (group != NULL)
		group_keep(k->groups, t->holder, other,
		    arena_copy(k->arena, group, strlen(group)));
}

static void
read_item(struct koppelingen *k, uint32_t holder, const struct document *d,
    struct value *item, uint32_t index)
{
	const char *met = record_item_text(item, "met", "met");
	uint32_t other = met == NULL ? INDEX_NONE : meet_number(k->meet, met);
	struct told *t;

	if (other == INDEX_NONE || other == holder)
		return;
	t = &k->all[k->count++];
	t->pair = meet_pair_key(holder, other);
	t->holder = holder;
	t->index = index;
	t->item = item;
	t->proposed = is_proposed(item);
	t->bare = t->proposed && koppeling_is_bare(item) &&
	    !comment_is_about(d, item);
	t->rejected = koppeling_has_status(item, "afgewezen");
	t->settled = koppeling_has_status(item, "bevestigd") &&
	    !value_is_unknown(value_get(item, "aanleiding"));
	if (!t->proposed)
		hear(k, t, other);
}

static int
by_pair(const void *left, const void *right)
{
	const struct told *a = left, *b = right;

	if (a->pair != b->pair)
		return a->pair < b->pair ? -1 : 1;
	if (a->holder != b->holder)
		return a->holder < b->holder ? -1 : 1;
	return (a->index > b->index) - (a->index < b->index);
}

/* A record at rest is parsed once more, and looked at only. */
static void
read_items(struct koppelingen *k, uint32_t x)
{
	struct document d = *k->meet->all[x].record;
	struct value *item;
	uint32_t index = 0;

	if (d.resting) {
		arena_reset(k->scratch);
		document_wake(&d, k->scratch);
	}
	for (item = koppeling_first(&d); item != NULL;
	    item = koppeling_next(item))
		read_item(k, x, &d, item, index++);
}

static void
free_scratch(void *arena)
{
	arena_free(arena);
}

/* By pair, and those of each record. */
static void
sort_told(struct koppelingen *k)
{
	struct holding *h;
	size_t t;

	if (k->count > 1)
		qsort(k->all, k->count, sizeof(*k->all), by_pair);
	for (t = 0; t < k->count; t++) {
		h = &k->holdings[k->all[t].holder];
		k->all[t].next = h->told;
		h->told = &k->all[t];
	}
}

struct koppelingen *
koppeling_read(struct arena *a, struct meet *m)
{
	struct koppelingen *k = arena_alloc(a, sizeof(*k));
	size_t room = 0;
	uint32_t x;

	k->arena = a;
	k->scratch = arena_new();
	arena_at_end(a, free_scratch, k->scratch);
	k->meet = m;
	k->groups = group_new(a, m);
	for (x = 0; x < m->count; x++)
		room += m->all[x].said;
	k->all = arena_array(a, room, sizeof(*k->all));
	k->holdings = arena_array(a, m->count, sizeof(*k->holdings));
	for (x = 0; x < m->count; x++)
		if (m->all[x].said > 0)
			read_items(k, x);
	sort_told(k);
	meet_told_sort(m);
	group_find(k->groups);
	return k;
}

static bool
find_items(const struct koppelingen *k, uint32_t number, struct arena *a)
{
	const struct meet_opgave *o = &k->meet->all[number];
	struct value **items, *item;
	struct told *t;
	uint32_t i = 0;

	if (o->record->root == NULL || o->record->root->kind != VALUE_MAP)
		return false;
	items = arena_array(a, o->said, sizeof(*items));
	for (item = koppeling_first(o->record); item != NULL && i < o->said;
	    item = koppeling_next(item))
		items[i++] = item;
	for (t = k->holdings[number].told; t != NULL; t = t->next) {
		if (t->index >= i)
			return false;
		t->item = items[t->index];
	}
	return true;
}

bool
koppeling_wake(struct koppelingen *k, uint32_t number, struct arena *a,
    struct fault *f)
{
	struct document *d = k->meet->all[number].record;

	if (!d->resting)
		return true;
	document_wake(d, a);
	if (find_items(k, number, a))
		return true;
	d->resting = true;
	document_rest(d);
	return fault_set(f, d->place, "this record is not what it was: "
	    "somebody wrote to the file while it was read");
}

struct told *
koppeling_told(struct koppelingen *k, uint32_t a, uint32_t b)
{
	uint64_t pair = meet_pair_key(a, b);
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
	struct told *t = koppeling_told(k, p->a, p->b), *best = t;

	if (t == NULL)
		return false;
	for (; t < k->all + k->count && t->pair == best->pair; t++)
		if (best->bare && !t->bare)
			best = t;
	best->stays = true;
	best->found = p;
	return true;
}

uint32_t
koppeling_holder(const struct koppelingen *k, uint32_t a, uint32_t b)
{
	uint32_t first = a < b ? a : b, last = a < b ? b : a;
	const struct meet_opgave *x = &k->meet->all[first];
	const struct meet_opgave *y = &k->meet->all[last];
	bool second = x->aanpak && !y->aanpak;

	if (x->takes_item != y->takes_item)
		second = y->takes_item;
	return second ? last : first;
}

static void
place_new(struct koppelingen *k, uint32_t pair)
{
	struct holding *h;
	const struct meet_pair *p = &k->meet->pairs[pair];

	h = &k->holdings[koppeling_holder(k, p->a, p->b)];
	if (h->first == 0)
		h->first = pair + 1;
	else
		k->next[h->last - 1] = pair + 1;
	h->last = pair + 1;
}

void
koppeling_place(struct koppelingen *k)
{
	uint32_t i;

	k->placed = true;
	k->next = arena_array(k->arena, k->meet->pair_count,
	    sizeof(*k->next));
	for (i = 0; i < k->meet->pair_count; i++)
		if (!place_told(k, &k->meet->pairs[i]))
			place_new(k, i);
}
