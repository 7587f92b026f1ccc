#ifndef YAML_PARSE_KEYS_H
#define YAML_PARSE_KEYS_H

#include <stddef.h>
#include <stdint.h>

#include "../base/arena.h"

/*
 * parse-keys -- each key once
 *
 * Records say the same few keys over and over.  What was seen lately is kept,
 * so that it is copied once for many records, and who looks for a key finds
 * all of them in the nearest cache.  Equal keys may still be two.
 */

enum { KEYS = 256 };

struct key {
	const char *text;	/* with a NUL behind it */
	size_t size;
};

struct keys {
	struct key last[KEYS];	/* by hash; start as {0} */
};

/* The n bytes at `text` as a text that lives as long as the arena.  *bit is
 * one bit, the same for equal keys and mostly not for others. */
const char *keys_text(struct keys *k, struct arena *a, const char *text,
    size_t n, uint64_t *bit);

#endif
