#ifndef OPGAVE_RANKING_H
#define OPGAVE_RANKING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "pool.h"
#include "rank.h"

/*
 * ranking -- the opgaven of a wijk in their order, and how it is written
 *
 * From records to the numbers of rank, and back to the field `rang`.  The
 * weights that are drawn are the same for every wijk, and what is unknown of an
 * opgave is drawn by its id: no wijk and no record beside it changes what is
 * drawn for it.
 */

struct ranking {
	const struct kader *kader;
	size_t first;		/* how many the first are */
	size_t draws;
	uint64_t seed;
	const int64_t *weights;	/* of the kader */
	const struct rank_draws *drawn;
};

/* A wijk in its order. */
struct ranked {
	const struct pool_wijk *wijk;
	struct rank rank;
	struct rank_place *places;	/* of each opgave of the wijk */
	uint64_t *prints;	/* of each, see basis.h */
	const char *together;	/* of all of them */
};

/* Draw the weights; `first` 0: as many as the kader says. */
struct ranking *ranking_new(struct arena *a, const struct kader *k,
    size_t first, size_t draws, uint64_t seed);

/* Place the opgaven of every wijk, in the order of the wijken, on so many
 * threads (see crew_size).  What is made lives in the arena. */
struct ranked *ranking_all(struct arena *a, const struct ranking *g,
    const struct pool *p, int jobs);

/* A share of the draws in hundredths, rounded; but only never is 0 and only
 * always is 100. */
unsigned ranking_share(size_t top, size_t draws);

/* Write the field of opgave i. */
bool ranking_write(const struct ranking *g, const struct ranked *w, size_t i,
    struct fault *f);

/* Take out the field of one that has no place. */
bool ranking_clear(struct document *d, struct fault *f);

#endif
