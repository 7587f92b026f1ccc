#ifndef TEST_EDITS_H
#define TEST_EDITS_H

#include "../../lib/base/buffer.h"
#include "random.h"

/*
 * edits -- the promises of lib/yaml/document, held against any bytes
 *
 * Parses the bytes as one document, makes `count` random edits, and says what
 * went wrong in `why`: (a) no edit gives the same bytes; (b) one edit changes
 * only the lines of its field; (c) the text parses to the edited tree; an edit
 * that is refused changes nothing.  True when all holds.
 */
struct edits_seen {
	size_t parsed, made, refused;
};

bool edits_check(struct random *r, const char *bytes, size_t size, int count,
    struct buffer *why, struct edits_seen *seen);

#endif
