#ifndef YAML_READER_H
#define YAML_READER_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/buffer.h"
#include "../base/fault.h"
#include "batch.h"
#include "split.h"

/*
 * reader -- files into batches of whole documents
 *
 * The half of stream that reads and cuts, one file after another; it knows no
 * threads.  A batch never spans files.  Bytes are read to where they stay; only
 * a document that the end of a batch cuts through is moved, to the next one.
 */

enum reader_state {
	READER_FULL,	/* a batch is ready */
	READER_WAIT,	/* input would have to be waited for; what is whole of
			 * the batch may be taken */
	READER_END	/* no file is open any more; the batch is empty */
};

struct reader {
	int fd;			/* of the open file; -1: none is */
	size_t size;		/* of a batch, in bytes */
	void (*before_wait)(void *context);	/* or NULL */
	void *context;
	struct arena *maps;	/* a file of many batches is mapped until this
				 * is freed; NULL: none is */

	/* its own */
	bool ours;		/* to close */
	bool regular;		/* never waits */
	bool ended;		/* its last byte is read */
	int error;		/* why it ended early: errno, or 0 */
	size_t expect, got;	/* its size, if regular; what is read of it */
	const char *map;	/* the rest of it, behind what batches took */
	size_t mapped;		/* bytes of that */
	struct map *made;	/* all of them */
	struct place place;	/* of what is behind the last cut */
	struct split split;
	struct buffer tail;	/* for the next batch */
	size_t total;		/* bytes read from all files */
};

/* Does it have to be waited for before it is open? */
bool reader_open_waits(const char *name, int fd);

/* The next file: this descriptor, or if it is -1 the name; see stream_file. */
bool reader_open(struct reader *r, const char *name, int fd,
    struct fault *f);

/*
 * Go on filling a batch, which starts empty.  Unless `may_wait`, it never
 * waits for input; it never does when the batch holds a whole document.
 */
enum reader_state reader_fill(struct reader *r, struct batch *b,
    bool may_wait);

/* The batch is taken: what is behind its whole documents is for the next. */
void reader_take(struct reader *r, struct batch *b);

/* A file that was mapped and was written to since: a fault, once for each. */
bool reader_changed(struct reader *r, struct fault *f);

void reader_close(struct reader *r);

#endif
