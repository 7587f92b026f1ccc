#ifndef OPGAVE_MEET_BLOCKS_H
#define OPGAVE_MEET_BLOCKS_H

#include "meet-places.h"
#include "sweep.h"

/*
 * meet-blocks -- the plans that could meet at one level, by place
 *
 * All that lie in one street are a block, and so are all that have a point in
 * one square of a grid.  A block falls apart into lists: plans in it whose
 * areas are alike in what finer levels say, so that of two lists either all
 * may meet or none, and in what decides their turn.
 */

/* An entry's group. */
enum {
	BLOCKS_PART = 1,	/* the work takes part of its period */
	BLOCKS_AANPAK = 2
};

struct blocks {
	struct arena *arena;
	const struct meet *meet;
	enum area_level level;
	bool (*takes)(const struct plan *);
	struct places places;
	struct sweep_entry *entries;
	size_t count;
	struct sweep_list *lists;
	size_t list_count;
	uint32_t *begins;	/* by block: its first list; one more for the
				 * end */
	uint32_t block_count;
};

/* The plans of one level, or only those that are taken (NULL: all).  Lives in
 * the arena. */
struct blocks blocks_new(struct arena *a, const struct meet *m,
    enum area_level level, bool (*takes)(const struct plan *));

/* May the opgave of an entry take one of y's list?  What they say in finer
 * levels lets them meet; and an aanpak looks for other aanpakken only: the
 * rest chooses it. */
bool blocks_may_meet(const struct sweep_entry *x, const struct sweep_entry *y);

#endif
