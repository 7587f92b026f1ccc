#ifndef TEST_RANDOM_H
#define TEST_RANDOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../../lib/base/arena.h"
#include "../../lib/yaml/value.h"

/*
 * random -- the same surprises every time
 *
 * xoshiro256** (Blackman and Vigna), seeded by splitmix64: a test that fails
 * prints its seed, and SEED=... in the environment brings the failure back.
 */

struct random {
	uint64_t state[4];
};

void random_seed(struct random *r, uint64_t seed);

/* The seed in the environment, or this one; prints which. */
uint64_t random_seed_given(uint64_t seed);

uint64_t random_next(struct random *r);

/* 0 .. n - 1; n > 0. */
size_t random_below(struct random *r, size_t n);

/* Once in n times. */
bool random_once_in(struct random *r, size_t n);

/* Put an array in any order; a thing in it is at most 64 bytes. */
void random_shuffle(struct random *r, void *array, size_t count, size_t size);

/* UTF-8 without NUL, made of whatever is hard for a YAML reader or writer: now
 * and then empty, many lines, or thousands of characters. */
char *random_text(struct random *r, struct arena *a);

/* A text as people write them: words, now and then a colon or a line end. */
char *random_words(struct random *r, struct arena *a);

/* A made value of any kind and styles, at most `depth` collections deep.  The
 * keys of a map differ. */
struct value *random_value(struct random *r, struct arena *a, int depth);

#endif
