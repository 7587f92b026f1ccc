#include "names.h"

#include <stdbool.h>
#include <string.h>

/* Open addressing with linear probing, at most half full. */
struct name {
	const char *bytes;
	size_t size;
	uint32_t scope, hash;
};

struct names {
	struct arena *arena;
	struct name *all;	/* by number */
	uint64_t *slots;	/* hash and number + 1; 0 is free */
	uint32_t count, room;	/* room of all; slots has twice as many */
};

enum { FIRST_ROOM = 64 };

/* FNV-1a, with its high bits folded down for the mask. */
static uint32_t
hash(uint32_t scope, const char *bytes, size_t n)
{
	uint64_t h = 0xcbf29ce484222325u ^ scope;
	size_t i;

	for (i = 0; i < n; i++)
		h = (h ^ (unsigned char)bytes[i]) * 0x100000001b3u;
	h ^= scope;
	h *= 0x9e3779b97f4a7c15u;
	return (uint32_t)(h >> 32);
}

struct names *
names_new(struct arena *a)
{
	struct names *t = arena_alloc(a, sizeof(*t));

	t->arena = a;
	t->room = FIRST_ROOM;
	t->all = arena_array(a, t->room, sizeof(*t->all));
	t->slots = arena_array(a, (size_t)t->room * 2, sizeof(*t->slots));
	return t;
}

/* The slot where it is, or where it would go. */
static uint32_t
slot(const struct names *t, const struct name *n)
{
	uint32_t mask = t->room * 2 - 1, i = n->hash & mask;
	const struct name *seen;

	for (; t->slots[i] != 0; i = (i + 1) & mask) {
		if ((uint32_t)(t->slots[i] >> 32) != n->hash)
			continue;
		seen = &t->all[(uint32_t)t->slots[i] - 1];
		if (seen->scope == n->scope && seen->size == n->size &&
		    memcmp(seen->bytes, n->bytes, n->size) == 0)
			break;
	}
	return i;
}

/* While growing no two are equal: no need to look at them. */
static uint32_t
free_slot(const struct names *t, uint32_t hash_of_it)
{
	uint32_t mask = t->room * 2 - 1, i = hash_of_it & mask;

	while (t->slots[i] != 0)
		i = (i + 1) & mask;
	return i;
}

static void
put(struct names *t, uint32_t i, uint32_t number)
{
	t->slots[i] = (uint64_t)t->all[number].hash << 32 | (number + 1);
}

static void
grow(struct names *t)
{
	struct name *old = t->all;
	uint32_t i;

	t->room *= 2;
	t->all = arena_array(t->arena, t->room, sizeof(*t->all));
	t->slots = arena_array(t->arena, (size_t)t->room * 2,
	    sizeof(*t->slots));
	memcpy(t->all, old, t->count * sizeof(*old));
	for (i = 0; i < t->count; i++)
		put(t, free_slot(t, t->all[i].hash), i);
}

uint32_t
names_find(const struct names *t, uint32_t scope, const void *bytes, size_t n)
{
	struct name name = { bytes, n, scope, hash(scope, bytes, n) };
	uint32_t found = (uint32_t)t->slots[slot(t, &name)];

	return found == 0 ? NAMES_NONE : found - 1;
}

uint32_t
names_add(struct names *t, uint32_t scope, const void *bytes, size_t n)
{
	struct name name = { bytes, n, scope, hash(scope, bytes, n) };
	uint32_t i = slot(t, &name);

	if (t->slots[i] != 0)
		return (uint32_t)t->slots[i] - 1;
	if (t->count == t->room) {
		grow(t);
		i = slot(t, &name);
	}
	name.bytes = arena_copy(t->arena, bytes, n);
	t->all[t->count] = name;
	put(t, i, t->count);
	return t->count++;
}

const char *
names_text(const struct names *t, uint32_t number)
{
	return t->all[number].bytes;
}

uint32_t
names_count(const struct names *t)
{
	return t->count;
}
