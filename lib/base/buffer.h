#ifndef BASE_BUFFER_H
#define BASE_BUFFER_H

#include <stddef.h>

#include "arena.h"

/*
 * buffer -- bytes that grow at the end
 *
 * What is being written: a rendered record, a page, a batch of input.  Start
 * one as {0}.  It owns its memory: buffer_free gives it back, and a buffer
 * that is emptied by hand (size = 0) keeps its room.  Out of memory ends the
 * process, as in arena.
 */

struct buffer {
	char *bytes;	/* not NUL-terminated; see buffer_text */
	size_t size, room;
};

/* Room for n more bytes at the end, where it points; the caller writes them
 * and then adds to size what was written. */
char *buffer_grow(struct buffer *b, size_t n);

void buffer_add(struct buffer *b, const char *bytes, size_t n);
void buffer_add_text(struct buffer *b, const char *text);
void buffer_add_byte(struct buffer *b, char c);
void buffer_add_spaces(struct buffer *b, size_t n);
void buffer_format(struct buffer *b, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The bytes as a C string; good until the next change. */
const char *buffer_text(struct buffer *b);

void buffer_free(struct buffer *b);

/* Free it when the arena is reset or freed. */
void buffer_free_with(struct buffer *b, struct arena *a);

#endif
