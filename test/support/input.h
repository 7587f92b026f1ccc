#ifndef TEST_INPUT_H
#define TEST_INPUT_H

#include <stdint.h>

#include "../../lib/base/buffer.h"
#include "../../lib/yaml/stream.h"
#include "random.h"

/*
 * input -- files for a stream, however they come
 *
 * What a stream hands over is said as text: place, bytes, tree with its spans,
 * or why it is refused.
 */

#define INPUT_FILES 4

struct input {
	struct buffer bytes[INPUT_FILES];
	char names[INPUT_FILES][16];
	enum { FROM_DISK, PIPED, BYTE_BY_BYTE } feed;
	struct random random;	/* of how much comes at a time */
	/* its own */
	int in[INPUT_FILES], out[INPUT_FILES];
};

/* No bytes, and a name for each file. */
void input_start(struct input *in);

void input_free(struct input *in);

/* What the stream says of them, and the bytes that come out of a writer. */
void input_say(struct buffer *said, struct buffer *bytes, struct input *in,
    struct stream_options options);

void input_say_document(struct buffer *out, const struct document *d);

/* Ends the test when the two differ. */
void input_same(const char *what, uint64_t seed, const struct buffer *a,
    const struct buffer *b);

#endif
