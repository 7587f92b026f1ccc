#ifndef TEST_SOURCE_H
#define TEST_SOURCE_H

#include "../../lib/base/buffer.h"
#include "random.h"

/*
 * source -- YAML as people write it, at random
 *
 * One document with comments, blank lines, every scalar style, odd
 * indentation, flow over several lines, tags, explicit keys, CR LF.  Nearly
 * all of it is valid.
 */
void source_random(struct random *r, struct buffer *out);

#endif
