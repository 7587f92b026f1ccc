#ifndef YAML_STREAM_H
#define YAML_STREAM_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/arena.h"
#include "../base/fault.h"
#include "document.h"

/*
 * stream -- files into documents, in order, parsed ahead
 *
 * Bytes are read in batches of whole documents; batches are parsed on other
 * threads and handed over in order, so that the caller's loop is a plain loop.
 * A stream smaller than one batch starts no thread.  A document that is
 * refused is handed over too, with its reason; a file that cannot be read is
 * a fault that stream_fault tells, and the stream goes on with the next.
 */

struct stream;

/* How long a document lives. */
enum stream_keep {
	STREAM_PASS,	/* until the next call of stream_next */
	STREAM_KEEP,	/* as long as the stream */
	STREAM_REST	/* the same, but then it is at rest (see document_rest)
			 * unless it was woken, in an arena of the caller's;
			 * edit none that was not.  One that does not end its
			 * last line stays awake. */
};

struct stream_options {
	int jobs;	/* threads; 1: none but the caller's; 0: the cores */
	enum stream_keep keep;
	/* called before the stream waits for input, to flush what is written;
	 * may be NULL */
	void (*before_wait)(void *context);
	void *context;
	size_t batch;	/* bytes of a batch; 0: the default (tests) */
};

struct stream_file {
	const char *name;	/* as the user named it; "-": standard input */
	int fd;			/* open for reading, or -1: open it by name */
};

/*
 * The files must stay as they are while the stream lives: documents that are
 * kept have their bytes in the file, if that is a large one (4 MB), and when
 * somebody cuts it short the process gets a SIGBUS.  The caller's fcntl lock on
 * such a file ends with the stream.
 */
struct stream *stream_open(const struct stream_file *files, size_t count,
    struct stream_options options);

/* The next document, or NULL at the end. */
struct document *stream_next(struct stream *s);

/* The next fault of a file (open, read, is a directory), or false.  Ask after
 * each document and at the end. */
bool stream_fault(struct stream *s, struct fault *f);

/* The next large file that was written to since it was opened, or false.  Ask
 * at the end. */
bool stream_changed(struct stream *s, struct fault *f);

/* Bytes handed over so far, and bytes in all the files if that is known, else
 * 0: for progress. */
size_t stream_done(const struct stream *s);
size_t stream_size(const struct stream *s);

void stream_close(struct stream *s);

#endif
