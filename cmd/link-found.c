#include "link-found.h"

#include <string.h>

#include "../lib/base/crew.h"
#include "tool.h"

enum { SLICES = 16, SLICE = 32 };

/* Records that one thread edits. */
struct slice {
	struct arena *arena;
	uint32_t numbers[SLICE];	/* of opgaven, or INDEX_NONE */
	const struct fault *faults[SLICE];	/* NULL: it was edited */
};

struct edition {
	const struct meet *meet;
	struct koppelingen *koppelingen;
	struct document **docs;
	size_t count;			/* of what is left of them */
	uint32_t next;			/* opgave, as they were read */
	struct slice slices[SLICES];
};

static size_t
size_of(const struct edition *e, size_t slice)
{
	size_t begin = slice * SLICE;

	if (begin >= e->count)
		return 0;
	return e->count - begin < SLICE ? e->count - begin : SLICE;
}

/* Which opgaven are they? */
static void
number(struct edition *e, size_t slice)
{
	const struct meet *m = e->meet;
	struct slice *s = &e->slices[slice];
	struct document *d;
	size_t i, n = size_of(e, slice);

	for (i = 0; i < n; i++) {
		d = e->docs[slice * SLICE + i];
		/* one that was not at rest shares its arena with others */
		d->arena = s->arena;
		s->numbers[i] = e->next < m->count &&
		    m->all[m->numbers[e->next]].record == d ?
		    m->numbers[e->next++] : INDEX_NONE;
	}
}

static void
edit(void *edition, size_t slice, struct arena *unused)
{
	struct edition *e = edition;
	struct slice *s = &e->slices[slice];
	struct fault f;
	size_t i, n = size_of(e, slice);

	(void)unused;
	for (i = 0; i < n; i++) {
		s->faults[i] = NULL;
		if (s->numbers[i] != INDEX_NONE &&
		    !koppeling_write(e->koppelingen, s->numbers[i], s->arena,
		    &f))
			s->faults[i] = memcpy(arena_alloc(s->arena, sizeof f),
			    &f, sizeof f);
		document_make_text(e->docs[slice * SLICE + i]);
	}
}

static void
put(struct edition *e, size_t slice)
{
	struct slice *s = &e->slices[slice];
	struct document *d;
	size_t i, n = size_of(e, slice);

	for (i = 0; i < n; i++) {
		d = e->docs[slice * SLICE + i];
		if (s->faults[i] != NULL)
			tool_fault(s->faults[i]);
		tool_write(d);
		document_rest(d);
	}
	arena_reset(s->arena);
}

void
link_found_write(const struct meet *m, struct koppelingen *k)
{
	struct edition e = { .meet = m, .koppelingen = k };
	size_t i, slices;

	e.docs = tool_read_all(&e.count);
	for (i = 0; i < SLICES; i++)
		e.slices[i].arena = arena_new();
	while (e.count > 0) {
		slices = (e.count + SLICE - 1) / SLICE;
		if (slices > SLICES)
			slices = SLICES;
		for (i = 0; i < slices; i++)
			number(&e, i);
		crew_work(tool_jobs(), slices, edit, &e);
		for (i = 0; i < slices; i++)
			put(&e, i);
		i = e.count < SLICES * SLICE ? e.count : SLICES * SLICE;
		e.docs += i;
		e.count -= i;
	}
	for (i = 0; i < SLICES; i++)
		arena_free(e.slices[i].arena);
}
