#ifndef YAML_READER_H
#define YAML_READER_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/arena.h"
#include "../base/buffer.h"
#include "../base/fault.h"
#include "split.h"
#include "stream.h"

/*
 * reader -- files into batches of whole documents
 *
 * The half of stream that reads and cuts; it knows no threads.  A batch never
 * spans files.  Bytes are read to where they stay; only a document that the
 * end of a batch cuts through is moved, to the next one.
 */

struct batch {
	struct buffer bytes;
	size_t cut;		/* of them are whole documents */
	struct buffer pieces;	/* struct piece, for each of these */
	size_t count;		/* how many */
	struct place place;	/* of the first */
	size_t file;
	struct fault fault;	/* set: this instead of documents */

	/* stream's own */
	struct arena *arena;
	struct document *documents;
	size_t next;		/* the one to be handed over */
	bool parsed;
	struct batch *behind;	/* in a list of batches */
};

enum reader_state {
	READER_FULL,	/* a batch is ready */
	READER_WAIT,	/* input would have to be waited for; what is whole of
			 * the batch may be taken */
	READER_END	/* there is no more; the batch is empty */
};

struct reader {
	const struct stream_file *files;
	size_t count, next;	/* files, and the one to be opened */
	size_t size;		/* of a batch, in bytes */
	void (*before_wait)(void *context);
	void *context;

	/* its own */
	int fd;			/* of the open file, or -1 */
	bool ours;		/* to close */
	bool regular;		/* never waits */
	bool ended;		/* its last byte is read */
	int error;		/* why it ended early: errno, or 0 */
	size_t expect, got;	/* its size, if regular; what is read of it */
	struct place place;	/* of what is behind the last cut */
	struct split split;
	struct buffer tail;	/* for the next batch */
	size_t total;		/* bytes read from all files */
};

/*
 * Go on filling a batch, which starts empty.  Unless `may_wait`, it never
 * waits for input; it never does when the batch holds a whole document.
 */
enum reader_state reader_fill(struct reader *r, struct batch *b,
    bool may_wait);

/* The batch is taken: what is behind its whole documents is for the next. */
void reader_take(struct reader *r, struct batch *b);

void reader_close(struct reader *r);

#endif
