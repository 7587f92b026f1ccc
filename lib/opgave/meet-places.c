#include "meet-places.h"

enum { MILLIMETRE = 1000 };

struct places
places_new(struct arena *a, const struct meet *m, enum area_level level)
{
	struct places p = { m, level, NULL };

	if (level == AREA_PUNT)
		p.squares = names_new(a);
	return p;
}

struct square {
	int32_t x, y;
};

/* The square of the grid in which a point lies; a side is the distance within
 * which points meet, so that they do so in neighbouring squares only. */
static struct square
square_of(const struct places *p, const struct area *area)
{
	/* The west of RD New lies 7 km below zero. */
	int32_t shift = 10000 * MILLIMETRE;
	int32_t side = p->meet->options.metres * MILLIMETRE;

	if (side == 0)
		side = 1;
	return (struct square){ (area->x + shift) / side,
	    (area->y + shift) / side };
}

uint32_t
places_add(struct places *p, const struct area *area)
{
	struct square square;

	if (p->level != AREA_PUNT)
		return area->names[p->level];
	square = square_of(p, area);
	return names_add(p->squares, area->wijk, &square, sizeof(square));
}

uint32_t
places_count(const struct places *p)
{
	return names_count(p->squares != NULL ? p->squares :
	    p->meet->names.names);
}

struct area_detail
places_detail(const struct places *p, const struct area *area)
{
	static const struct area_detail none;

	return p->level == AREA_PUNT ? none : area_detail(area, p->level);
}

size_t
places_around(const struct places *p, const struct area *area,
    uint32_t place, uint32_t found[PLACES_AROUND])
{
	struct square center, square;
	size_t n = 0;
	int dx, dy;

	if (p->level != AREA_PUNT) {
		found[0] = place;
		return 1;
	}
	center = square_of(p, area);
	for (dy = -1; dy <= 1; dy++)
		for (dx = -1; dx <= 1; dx++) {
			square.x = center.x + dx;
			square.y = center.y + dy;
			found[n] = names_find(p->squares, area->wijk,
			    &square, sizeof(square));
			n += found[n] != NAMES_NONE;
		}
	return n;
}
