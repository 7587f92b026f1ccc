#ifndef BASE_CREW_H
#define BASE_CREW_H

#include <pthread.h>
#include <stddef.h>

#include "arena.h"

/*
 * crew -- pieces of work, shared out over threads
 *
 * For what takes longer to reckon than it took to read, and falls apart into
 * pieces that need nothing of each other.  A piece reads what nobody writes
 * meanwhile and writes what is its own, so that it does not show who did it,
 * nor how many there were.  The caller works too, and does all where no thread
 * can be had.
 */

/* A thread that takes none of the caller's signals, but those of its own
 * mistakes.  0, or the error of pthread_create. */
int crew_thread(pthread_t *thread, void *(*work)(void *context),
    void *context);

/* How many work when so many are asked for; 0: one for each processor, up to
 * some number that is enough. */
size_t crew_size(int jobs);

/* Do pieces 0 to count - 1, and return when all are done.  What a piece takes
 * from `scratch` is forgotten behind it. */
void crew_work(int jobs, size_t count, void (*piece)(void *context,
    size_t number, struct arena *scratch), void *context);

#endif
