#include <string.h>

#include "batch.h"
#include "parse.h"

/* Documents that are parsed together: what is said of them fits in any
 * thread's stack. */
#define RUN ((size_t)64)

/* An arena that one monster of a document made larger than this is not kept. */
#define KEEP_ARENA ((size_t)4 << 20)

struct batch *
batch_new(struct arena *a)
{
	struct batch *b;

	b = arena_alloc(a, sizeof(*b));
	b->arena = arena_new();
	return b;
}

void
batch_restart(struct batch *b, size_t size)
{
	b->bytes.size = b->cut = b->pieces.size = b->count = b->next = 0;
	b->fault.set = b->parsed = false;
	b->mapped = NULL;
	b->behind = NULL;
	if (b->bytes.room > 4 * size)
		buffer_free(&b->bytes);
	if (arena_used(b->arena) > KEEP_ARENA) {
		arena_free(b->arena);
		b->arena = arena_new();
	} else {
		arena_reset(b->arena);
	}
}

void
batch_add(struct batch *b, const struct piece *piece)
{
	buffer_add(&b->pieces, (const void *)piece, sizeof(*piece));
	b->cut += piece->size;
	b->count++;
}

static void
fill_document(struct document *d, const struct parse *p, struct arena *a,
    struct arena *trees)
{
	d->place = p->place;
	d->size = p->size;
	d->root = p->root;
	d->odd = p->odd;
	d->arena = trees;
	if (p->fault.set)
		d->refused = memcpy(arena_alloc(a, sizeof(p->fault)),
		    &p->fault, sizeof(p->fault));
}

static const char *
keep_bytes(const struct batch *b, struct arena *keep, const struct parse *p)
{
	return b->mapped == NULL ? arena_copy(keep, p->bytes, p->size) :
	    b->mapped + (p->bytes - b->bytes.bytes);
}

void
batch_parse(struct batch *b, struct arena *keep, bool rest)
{
	struct arena *a = keep != NULL ? keep : b->arena;
	struct arena *trees = rest ? b->arena : a;
	struct document *d;
	const struct piece *piece = (const void *)b->pieces.bytes;
	const char *bytes = b->bytes.bytes;
	struct place place = b->place;
	struct parse run[RUN];
	size_t i, j, n;

	d = b->documents = arena_array(a, b->count, sizeof(*d));
	for (i = 0; i < b->count; i += n) {
		n = b->count - i < RUN ? b->count - i : RUN;
		for (j = 0; j < n; j++, piece++) {
			run[j].bytes = bytes;
			run[j].size = piece->size;
			run[j].place = place;
			run[j].conflict = piece->conflict;
			run[j].conflict_at = piece->conflict_at;
			bytes += piece->size;
			place.line += piece->lines;
		}
		parse_documents(trees, run, n);
		for (j = 0; j < n; j++, d++) {
			fill_document(d, &run[j], a, trees);
			d->file = b->file;
			d->bytes = keep == NULL ? run[j].bytes :
			    keep_bytes(b, keep, &run[j]);
		}
	}
}

void
batch_free(struct batch *b)
{
	for (; b != NULL; b = b->behind) {
		buffer_free(&b->bytes);
		buffer_free(&b->pieces);
		arena_free(b->arena);
	}
}
