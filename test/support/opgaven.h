#ifndef SUPPORT_OPGAVEN_H
#define SUPPORT_OPGAVEN_H

#include "../../lib/yaml/document.h"
#include "random.h"

/*
 * opgaven -- random opgaven that are near each other
 *
 * Few names and few days, so that many meet and many are equal; all that a
 * finder looks at is there or not, in one way or another.  What is made lives
 * in the arena.
 */

struct opgaven {
	struct arena *arena;
	struct random random;
};

void opgaven_begin(struct opgaven *o, struct arena *a, uint64_t seed);

/* A number from 0 up to that one. */
uint32_t opgaven_draw(struct opgaven *o, uint32_t below);

/* An opgave that can be read; the number makes its id unique. */
struct document *opgaven_one(struct opgaven *o, uint32_t number);

/* An item of `plannen`. */
struct value *opgaven_plan(struct opgaven *o);

#endif
