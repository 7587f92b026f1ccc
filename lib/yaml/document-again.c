#include <string.h>

#include "document.h"
#include "parse.h"

struct document *
document_again(struct arena *a, const struct document *d)
{
	struct document *again = arena_alloc(a, sizeof(*again));
	struct parse p = { .place = d->place };

	p.bytes = arena_copy(a, d->bytes, d->size);
	p.size = d->size;
	*again = (struct document){ .place = d->place, .file = d->file,
	    .bytes = p.bytes, .size = p.size, .arena = a };
	if (d->refused != NULL) {
		again->refused = memcpy(arena_alloc(a, sizeof(p.fault)),
		    d->refused, sizeof(p.fault));
		return again;
	}
	parse_documents(a, &p, 1);
	again->root = p.root;
	again->odd = p.odd;
	return again;
}

void
document_rest(struct document *d)
{
	if (d->root == NULL)
		return;
	d->ends_scalar = value_is_block_scalar(value_deep_last(d->root));
	d->root = NULL;
	d->arena = NULL;	/* whose memory is somebody else's soon */
	d->splices = NULL;
	d->text = NULL;
	d->changed = false;
	d->resting = true;
}

void
document_wake(struct document *d, struct arena *a)
{
	struct parse p = { .bytes = d->bytes, .size = d->size,
	    .place = d->place };

	if (d->refused != NULL || (d->root == NULL && !d->resting))
		return;
	parse_documents(a, &p, 1);
	d->root = p.root;
	d->odd = p.odd;
	d->arena = a;
	d->splices = NULL;
	d->text = NULL;
	d->changed = d->resting = false;
}
