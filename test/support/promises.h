#ifndef TEST_PROMISES_H
#define TEST_PROMISES_H

#include <stdbool.h>
#include <stddef.h>

#include "../../lib/base/buffer.h"

/*
 * promises -- what lib/yaml promises of any bytes at all
 *
 * They are cut into pieces, the same ones however they arrive, and the pieces
 * are the bytes; a piece parsed among its neighbours says what it says alone,
 * and what libyaml says of it, to the byte and the style; edits keep the
 * promises of edits.h; the writer gives the bytes back, and behind another file
 * the same documents.  What is tried is chosen by the bytes themselves, so that
 * the same bytes always fare the same.
 */

/* False: a promise is broken, and `why` says which. */
bool promises_check(const char *bytes, size_t size, struct buffer *why);

#endif
