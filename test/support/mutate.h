#ifndef TEST_MUTATE_H
#define TEST_MUTATE_H

#include <stddef.h>

#include "../../lib/base/buffer.h"
#include "corpus.h"
#include "random.h"

/*
 * mutate -- YAML that somebody broke a little
 *
 * A few documents of a corpus, with bytes and lines changed, dropped, doubled,
 * moved and put in; what is put in is mostly what means something to YAML.
 */

void mutate(struct random *r, const struct corpus_file *files, size_t count,
    struct buffer *out);

#endif
