#ifndef YAML_WRITER_H
#define YAML_WRITER_H

#include <stdbool.h>
#include <stddef.h>

#include "../base/buffer.h"
#include "../base/fault.h"
#include "document.h"

/*
 * writer -- documents out
 *
 * Between two documents it adds only what is missing: the newline at the end
 * of the first, `---` before the second, `...` before its directives and where
 * its comments would become part of the first.  A first document keeps its
 * start, the last one its end.  An error sticks to the writer; it is told
 * once, by writer_end.
 */

struct writer;

/* Write to a descriptor, or, if fd is -1, into memory: see writer_bytes. */
struct writer *writer_new(int fd);

void writer_put(struct writer *w, const struct document *d);

/* What is buffered goes out now: before waiting for input.  Only an end that
 * depends on whether a document follows is held back. */
void writer_flush(struct writer *w);

/* What was written into memory so far. */
const struct buffer *writer_bytes(const struct writer *w);

/* Has a write failed, with EPIPE or at all?  And its errno, or 0. */
bool writer_broken(const struct writer *w);
int writer_error(const struct writer *w);

/* Flush, and tell the error if there was one: false, and errno's text in the
 * fault.  Frees the writer; the descriptor stays open. */
bool writer_end(struct writer *w, struct fault *f);

#endif
