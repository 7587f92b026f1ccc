#ifndef OPGAVE_MEET_PLACES_H
#define OPGAVE_MEET_PLACES_H

#include "meet.h"

/*
 * meet-places -- the places of one level, by number
 *
 * For meet's own files.  At most levels a place is a name; for points it is a
 * square of a grid, so wide that points meet in neighbouring squares only.
 */

struct places {
	const struct meet *meet;
	enum area_level level;
	struct names *squares;	/* of the grid, or NULL */
};

struct places places_new(struct arena *a, const struct meet *m,
    enum area_level level);

/* The number of the place of an area that says something at the level. */
uint32_t places_add(struct places *p, const struct area *area);

/* How many numbers there are. */
uint32_t places_count(const struct places *p);

/* What decides, beside the place, whether two areas may meet there; of points
 * nothing does. */
struct area_detail places_detail(const struct places *p,
    const struct area *area);

/* The places in which an area of that place may meet another: its own, or the
 * squares around it. */
enum { PLACES_AROUND = 9 };
size_t places_around(const struct places *p, const struct area *area,
    uint32_t place, uint32_t found[PLACES_AROUND]);

#endif
