#ifndef YAML_PIECE_H
#define YAML_PIECE_H

#include "../base/buffer.h"
#include "source.h"

/*
 * piece -- bytes of a source that make way for text
 *
 * Pieces may come in any order and may lie inside each other: what one cuts,
 * another one cannot bring back, and no text is lost.  Their texts stand one
 * behind the other in the buffer `text`.
 */

struct piece {
	size_t from, to;	/* of the source */
	size_t text, length;	/* of `text` */
	int depth;		/* at the same place the deeper one is first */
};

struct pieces {
	struct buffer list;	/* of struct piece */
	struct buffer text;
};

void piece_add(struct pieces *ps, struct piece p);

/* Without text; nothing when there is nothing to cut. */
void piece_cut(struct pieces *ps, size_t from, size_t to);

/* Does one put whole lines at this offset? */
bool piece_adds_lines(const struct pieces *ps, size_t at);

/* The source with its pieces, at the end of `out`. */
void piece_write(struct pieces *ps, const struct source *s,
    struct buffer *out);

void piece_free(struct pieces *ps);

#endif
