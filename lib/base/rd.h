#ifndef BASE_RD_H
#define BASE_RD_H

#include <stdint.h>

#include "arena.h"

/*
 * rd -- points of the Dutch grid in degrees
 *
 * The Netherlands measure in RD New (EPSG:28992), in metres; maps on the web
 * want degrees of WGS84.  The polynomial between them is that of F.H.
 * Schreutelkamp and G.L. Strang van Hees, "Benaderingsformules voor de
 * transformatie tussen RD- en WGS84-kaartcoordinaten", Geodesia 43 (2001),
 * p. 64-69: on land within half a metre.  It is summed in integers, so that
 * every machine finds the same digits.
 */

struct rd_degrees {
	int64_t latitude, longitude;	/* north, east; ten-millionths */
};

/* The degrees of a point in millimetres: x -7000000..300000000, y
 * 289000000..629000000. */
struct rd_degrees rd_degrees(int32_t x, int32_t y);

/* "5.3872062". */
char *rd_text(struct arena *a, int64_t degrees);

#endif
