#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

/*
 * arena -- memory that is given back all at once
 *
 * A record lives as long as its batch, a kader as long as the process: hand
 * in the arena that dies when the thing dies, and nothing needs freeing.
 * When there is no memory left the process ends with status 2, here and
 * nowhere else, so that no caller has to ask.
 */

struct arena;

struct arena *arena_new(void);

/* Zeroed, aligned for any type. */
void *arena_alloc(struct arena *a, size_t size);

/* The same, not zeroed: for what is filled at once. */
void *arena_take(struct arena *a, size_t size);

/* count * size, zeroed; an overflow is no memory left. */
void *arena_array(struct arena *a, size_t count, size_t size);

/* An array with room for one thing more than `count`: the old one (NULL: none
 * yet), or a copy of it with twice the room, zeroed behind the count. */
void *arena_grow(struct arena *a, void *old, size_t count, size_t *room,
    size_t size);

/* The same for an array that only grows, one thing at a time from none on: its
 * room is the power of two that its count comes to. */
void *arena_extend(struct arena *a, void *old, size_t count, size_t size);

/* The n bytes at s, and a NUL behind them. */
char *arena_copy(struct arena *a, const char *s, size_t n);

/* As sprintf. */
char *arena_format(struct arena *a, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Call this when the arena is reset or freed, the last one first: for what has
 * memory of its own, as a compiled regular expression. */
void arena_at_end(struct arena *a, void (*end)(void *what), void *what);

/* Bytes handed out since it was new or reset, rounded up as they were. */
size_t arena_used(const struct arena *a);

/* Forget everything, keep the memory for what comes next; of blocks so large
 * that they had a piece of their own, those that are wanted again before the
 * next reset. */
void arena_reset(struct arena *a);

void arena_free(struct arena *a);

#endif
