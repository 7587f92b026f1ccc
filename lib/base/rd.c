#include "rd.h"

#include <stddef.h>

/*
 * The sums are of powers of the distance from Amersfoort in units of 100 km,
 * which are less than 1.75 and so at the fifth power less than 17: as integers
 * of 2^-28 their products stay below 2^63.
 */

enum {
	X_ORIGIN = 155000000, Y_ORIGIN = 463000000,	/* mm */
	UNIT = 100000000,		/* mm in 100 km */
	POWERS = 6
};

#define ONE ((int64_t)1 << 28)

/* 52.15517440 and 5.38720621 degrees, in 10^-8. */
#define LATITUDE_ORIGIN INT64_C(5215517440)
#define LONGITUDE_ORIGIN INT64_C(538720621)

struct term {
	int p, q;		/* powers of x and y */
	int64_t k;		/* 10^-5 seconds of arc */
};

static const struct term latitude_terms[] = {
	{ 0, 1, 323565389 }, { 2, 0, -3258297 }, { 0, 2, -24750 },
	{ 2, 1, -84978 }, { 0, 3, -6550 }, { 2, 2, -1709 }, { 1, 0, -738 },
	{ 4, 0, 530 }, { 2, 3, -39 }, { 4, 1, 33 }, { 1, 1, -12 }
};

static const struct term longitude_terms[] = {
	{ 1, 0, 526052916 }, { 1, 1, 10594684 }, { 1, 2, 245656 },
	{ 3, 0, -81885 }, { 1, 3, 5594 }, { 3, 1, -5607 }, { 0, 1, 1199 },
	{ 3, 2, -256 }, { 1, 4, 128 }, { 0, 2, 22 }, { 2, 0, -22 },
	{ 5, 0, 26 }
};

#define COUNT(terms) (sizeof(terms) / sizeof(*(terms)))

static void
raise_powers(int64_t millimetres, int64_t powers[POWERS])
{
	int i;

	powers[0] = ONE;
	powers[1] = millimetres * ONE / UNIT;
	for (i = 2; i < POWERS; i++)
		powers[i] = powers[i - 1] * powers[1] / ONE;
}

/* Ten-millionths of a degree. */
static int64_t
sum(int64_t origin, const struct term *terms, size_t count,
    const int64_t x[POWERS], const int64_t y[POWERS])
{
	int64_t s = 0;
	size_t i;

	for (i = 0; i < count; i++)
		s += terms[i].k * (x[terms[i].p] * y[terms[i].q] / ONE);
	/* of 10^-5 seconds there are 3.6 in 10^-8 degrees */
	return (origin + s / ONE * 10 / 36 + 5) / 10;
}

struct rd_degrees
rd_degrees(int32_t x, int32_t y)
{
	int64_t px[POWERS], py[POWERS];

	raise_powers((int64_t)x - X_ORIGIN, px);
	raise_powers((int64_t)y - Y_ORIGIN, py);
	return (struct rd_degrees){
	    sum(LATITUDE_ORIGIN, latitude_terms, COUNT(latitude_terms), px,
	    py),
	    sum(LONGITUDE_ORIGIN, longitude_terms, COUNT(longitude_terms), px,
	    py)
	};
}

char *
rd_text(struct arena *a, int64_t degrees)
{
	return arena_format(a, "%d.%07d", (int)(degrees / 10000000),
	    (int)(degrees % 10000000));
}
