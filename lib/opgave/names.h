#ifndef OPGAVE_NAMES_H
#define OPGAVE_NAMES_H

#include <stddef.h>
#include <stdint.h>

#include "../base/arena.h"

/*
 * names -- texts as small numbers
 *
 * Ids, streets and squares of a grid are compared and sorted a great many
 * times; as a number that is cheap.  Equal bytes in the same scope have the
 * same number, and numbers run from 0 in the order in which they were first
 * given out.  The table lives in the arena and keeps a copy of each name.
 */

#define NAMES_NONE UINT32_MAX

struct names;

struct names *names_new(struct arena *a);

/* The number of n bytes within a scope, given out now if they are new. */
uint32_t names_add(struct names *t, uint32_t scope, const void *bytes,
    size_t n);

/* The same, or NAMES_NONE when they were never added. */
uint32_t names_find(const struct names *t, uint32_t scope, const void *bytes,
    size_t n);

/* The copy of the name of a number; a NUL stands behind it. */
const char *names_text(const struct names *t, uint32_t number);

/* How many there are. */
uint32_t names_count(const struct names *t);

#endif
