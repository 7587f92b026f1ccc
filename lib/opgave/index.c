#include "index.h"

#include <string.h>

#include "../base/text.h"
#include "names.h"

struct entry {
	const struct document *record;
	size_t claims;
};

struct shelf {
	struct names *ids;
	struct entry *entries;	/* by the id's number */
	size_t room;
};

struct index {
	struct arena *arena;
	struct shelf kinds[KIND_COUNT];
};

enum { FIRST_ROOM = 64 };

struct index *
index_new(struct arena *a)
{
	struct index *x = arena_alloc(a, sizeof(*x));
	int k;

	x->arena = a;
	for (k = KIND_NONE + 1; k < KIND_COUNT; k++)
		x->kinds[k].ids = names_new(a);
	return x;
}

static struct entry *
entry_of(struct index *x, struct shelf *s, uint32_t number)
{
	struct entry *old = s->entries;
	size_t had = s->room;

	if (number >= s->room) {
		s->room = had == 0 ? FIRST_ROOM : had * 2;
		s->entries = arena_array(x->arena, s->room, sizeof(*old));
		if (had > 0)
			memcpy(s->entries, old, had * sizeof(*old));
	}
	return &s->entries[number];
}

const struct document *
index_add(struct index *x, const struct document *d)
{
	enum kind kind = record_kind(d);
	const char *id = record_id(d);
	struct entry *e;
	struct shelf *s;

	if (id == NULL)
		return NULL;
	s = &x->kinds[kind];
	e = entry_of(x, s, names_add(s->ids, 0, id, strlen(id)));
	e->claims++;
	if (e->record != NULL)
		return e->record;
	e->record = d;
	return NULL;
}

uint32_t
index_number(const struct index *x, enum kind kind, const char *id)
{
	uint32_t n = kind == KIND_NONE ? NAMES_NONE :
	    names_find(x->kinds[kind].ids, 0, id, strlen(id));

	return n == NAMES_NONE ? INDEX_NONE : n;
}

const struct document *
index_get(const struct index *x, enum kind kind, const char *id)
{
	uint32_t n = index_number(x, kind, id);

	return n == INDEX_NONE ? NULL : x->kinds[kind].entries[n].record;
}

size_t
index_claims(const struct index *x, enum kind kind, const char *id)
{
	uint32_t n = index_number(x, kind, id);

	return n == INDEX_NONE ? 0 : x->kinds[kind].entries[n].claims;
}

uint32_t
index_count(const struct index *x, enum kind kind)
{
	return kind == KIND_NONE ? 0 : names_count(x->kinds[kind].ids);
}

const char *
index_id(const struct index *x, enum kind kind, uint32_t number)
{
	return names_text(x->kinds[kind].ids, number);
}

const struct document *
index_at(const struct index *x, enum kind kind, uint32_t number)
{
	return x->kinds[kind].entries[number].record;
}

const char *
index_nearest(const struct index *x, enum kind kind, const char *id)
{
	uint32_t i, n = index_count(x, kind);
	const char **ids = arena_array(x->arena, n, sizeof(*ids));

	for (i = 0; i < n; i++)
		ids[i] = index_id(x, kind, i);
	return text_nearest(id, ids, n);
}
