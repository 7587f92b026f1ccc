#ifndef YAML_BATCH_H
#define YAML_BATCH_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/arena.h"
#include "../base/buffer.h"
#include "../base/fault.h"
#include "document.h"
#include "split.h"

/*
 * batch -- documents that lie behind each other, parsed together
 *
 * What one thread does at a time, and the memory for it.  Reader fills one,
 * any thread parses it, stream hands its documents over; a batch that is
 * started again keeps its room.
 */

struct batch {
	struct buffer bytes;
	const char *mapped;	/* the same bytes where they live on when it is
				 * started again, or NULL */
	size_t cut;		/* of them are whole documents */
	struct buffer pieces;	/* struct piece, for each of these */
	size_t count;		/* how many */
	struct place place;	/* of the first */
	size_t file;
	struct fault fault;	/* set: this instead of documents */

	struct arena *arena;
	struct document *documents;	/* when it is parsed */
	size_t next;		/* the one to be handed over */
	bool parsed;
	struct batch *behind;	/* in a list of batches */
};

struct batch *batch_new(struct arena *a);

/* Empty it; room for much more than `size` bytes is given back. */
void batch_restart(struct batch *b, size_t size);

void batch_add(struct batch *b, const struct piece *piece);

/* Its documents live as long as it, or if an arena to keep them is given, all
 * of them live there, their bytes too unless these are mapped, and their trees
 * unless they `rest`. */
void batch_parse(struct batch *b, struct arena *keep, bool rest);

/* Free a list of them. */
void batch_free(struct batch *b);

#endif
