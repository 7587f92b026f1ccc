#ifndef BASE_MEMORY_H
#define BASE_MEMORY_H

#include <stddef.h>

/*
 * memory -- where it comes from, and the end when there is none
 *
 * For arena and buffer, which hand it on.  Nobody else asks the system for
 * memory, and nothing else in the library ends the process.
 */

/* As realloc, but never NULL: size is at least 1. */
void *memory_grow(void *p, size_t size);

/* New memory of *size bytes, or somewhat more, and then *size says so: what is
 * large comes in whole large pages, where the system has them. */
void *memory_new(size_t *size);

void memory_free(void *p);

/* Say on standard error that there is no memory left, once, however many
 * threads find so; status 2. */
_Noreturn void memory_out(void);

#endif
