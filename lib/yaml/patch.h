#ifndef YAML_PATCH_H
#define YAML_PATCH_H

#include "../base/buffer.h"
#include "source.h"

/*
 * patch -- bytes of a source that make way for text
 *
 * Patches may come in any order and may lie inside each other: what one cuts,
 * another one cannot bring back, and no text is lost.  Their texts stand one
 * behind the other in the buffer `text`, and go in that order to one place.
 */

struct patch {
	size_t from, to;	/* of the source */
	size_t text, length;	/* of `text` */
	int depth;		/* at the same place the deeper one is first */
};

struct patches {
	struct buffer list;	/* of struct patch */
	struct buffer text;
};

void patch_add(struct patches *ps, struct patch p);

/* Without text; nothing when there is nothing to cut. */
void patch_cut(struct patches *ps, size_t from, size_t to);

/* Does one put whole lines at this offset? */
bool patch_adds_lines(const struct patches *ps, size_t at);

/* The source with its patches, at the end of `out`. */
void patch_write(struct patches *ps, const struct source *s,
    struct buffer *out);

void patch_free(struct patches *ps);

#endif
