#include "party.h"

#include <string.h>

#include "../base/text.h"
#include "record.h"
#include "word.h"

enum {
	FEW = 2,	/* that name it: it says something */
	SHARE = 10	/* or one in so many */
};

#define TOWN "gemeente"

struct party_names
party_names_new(struct arena *a, const struct words *words)
{
	struct party_names t = { 0 };

	t.arena = t.lists = a;
	t.words = words;
	t.written = names_new(a);
	t.folded = names_new(a);
	t.keys = names_new(a);
	return t;
}

static bool
is_town(const char *folded)
{
	size_t n = strlen(TOWN);

	return strncmp(folded, TOWN, n) == 0 &&
	    (folded[n] == '\0' || folded[n] == ' ');
}

static uint32_t
fold(struct party_names *t, const char *name)
{
	const char *text = text_fold(t->arena, name);
	uint32_t n = names_add(t->folded, 0, text, strlen(text));

	t->towns = arena_grow(t->arena, t->towns, n, &t->town_room,
	    sizeof(*t->towns));
	t->towns[n] |= is_town(text);
	return n;
}

/* The number of a name as written, of which the other number is known then.
 * Folding is for one that was not seen before. */
static uint32_t
written(struct party_names *t, const char *name)
{
	uint32_t had = names_count(t->written);
	uint32_t n = names_add(t->written, 0, name, strlen(name));

	if (n == had) {
		t->numbers = arena_grow(t->arena, t->numbers, n,
		    &t->number_room, sizeof(*t->numbers));
		t->numbers[n] = fold(t, name);
	}
	return n;
}

static uint32_t
key_of(struct party_names *t, uint32_t wijk, uint32_t number)
{
	uint32_t key = names_add(t->keys, wijk, &number, sizeof(number));

	t->named = arena_grow(t->arena, t->named, key, &t->named_room,
	    sizeof(*t->named));
	t->wijken = arena_grow(t->arena, t->wijken, key, &t->wijk_room,
	    sizeof(*t->wijken));
	t->wijken[key] = wijk;
	return key;
}

static void
add(struct party_names *t, struct parties *p, const char *name,
    const struct areas *areas)
{
	uint32_t as_written = written(t, name), key;
	struct party new = { 0, t->numbers[as_written],
	    names_text(t->written, as_written) };
	size_t i, k;

	for (i = 0; i < areas->count; i++) {
		key = key_of(t, areas->all[i].wijk, new.number);
		for (k = 0; k < p->count; k++)
			if (t->scratch[k].key == key)
				break;
		if (k < p->count)
			continue;
		t->scratch = arena_grow(t->arena, t->scratch, p->count,
		    &t->scratch_room, sizeof(*t->scratch));
		new.key = key;
		t->scratch[p->count++] = new;
	}
}

static bool
add_party(struct party_names *t, const struct document *d,
    const struct value *item, const struct areas *areas, struct parties *p,
    struct fault *f)
{
	const char *name = record_item_name(t->arena, item, "naam",
	    "naam");
	const char *soort = record_item_text(item, "soort", NULL);

	if (!word_known(t->words, "partijen", d, value_get(item, "soort"), f))
		return false;
	if (name == NULL)
		return true;
	add(t, p, name, areas);
	if (words_is(words_list(t->words, "partijen"), soort, TOWN))
		t->towns[t->numbers[written(t, name)]] = true;
	return true;
}

static void
add_plan(struct party_names *t, const struct value *item,
    const struct areas *areas, struct parties *p)
{
	const char *name = record_item_name(t->arena, item, "partij",
	    NULL);

	if (name != NULL && !words_is_over(t->words, record_item_text(item,
	    "status", NULL)))
		add(t, p, name, areas);
}

bool
party_read(struct party_names *t, const struct document *d,
    const struct value *partijen, const struct value *plannen,
    const struct areas *areas, struct parties *p, struct fault *f)
{
	const struct value *item;

	p->count = 0;
	for (item = record_first(partijen); item != NULL;
	    item = record_next(partijen, item))
		if (!add_party(t, d, item, areas, p, f))
			return false;
	for (item = record_first(plannen); item != NULL;
	    item = record_next(plannen, item))
		add_plan(t, item, areas, p);
	p->all = arena_array(t->lists, p->count, sizeof(*p->all));
	if (p->count > 0)
		memcpy(p->all, t->scratch, p->count * sizeof(*p->all));
	return true;
}

/* Was this wijk there among the areas before? */
static bool
is_seen(const struct areas *areas, size_t i)
{
	size_t k;

	for (k = 0; k < i; k++)
		if (areas->all[k].wijk == areas->all[i].wijk)
			return true;
	return false;
}

void
party_count(struct party_names *t, const struct areas *areas,
    const struct parties *p)
{
	uint32_t wijk;
	size_t i;

	for (i = 0; i < areas->count; i++) {
		wijk = areas->all[i].wijk;
		while (t->open_count <= wijk)
			t->open = arena_grow(t->arena, t->open,
			    t->open_count++, &t->open_room, sizeof(*t->open));
		if (!is_seen(areas, i))
			t->open[wijk]++;
	}
	for (i = 0; i < p->count; i++)
		t->named[p->all[i].key]++;
}

static bool
says_something(const struct party_names *t, const struct party *p)
{
	uint32_t n = t->named[p->key];

	return !t->towns[p->number] && (n <= FEW ||
	    n <= t->open[t->wijken[p->key]] / SHARE);
}

void
party_settle(const struct party_names *t, struct parties *p)
{
	size_t i, n = 0;

	for (i = 0; i < p->count; i++)
		if (says_something(t, &p->all[i]))
			p->all[n++] = p->all[i];
	p->count = n;
}

uint32_t
party_keys(const struct party_names *t)
{
	return names_count(t->keys);
}

static bool
has_key(const struct parties *p, uint32_t key)
{
	size_t i;

	for (i = 0; i < p->count; i++)
		if (p->all[i].key == key)
			return true;
	return false;
}

bool
party_meet(const struct parties *a, const struct parties *b)
{
	size_t i;

	for (i = 0; i < a->count; i++)
		if (has_key(b, a->all[i].key))
			return true;
	return false;
}

/* Was it there before, in another wijk that they share? */
static bool
is_said(const struct parties *a, const struct parties *b, size_t i)
{
	size_t k;

	for (k = 0; k < i; k++)
		if (a->all[k].number == a->all[i].number &&
		    has_key(b, a->all[k].key))
			return true;
	return false;
}

size_t
party_sentences(struct arena *arena, const struct parties *a,
    const struct parties *b, const char *lines[PARTY_SENTENCES])
{
	size_t i, n = 0;

	for (i = 0; i < a->count && n < PARTY_SENTENCES; i++)
		if (has_key(b, a->all[i].key) && !is_said(a, b, i))
			lines[n++] = arena_format(arena, "delen %s",
			    a->all[i].name);
	return n;
}
