#ifndef BASE_NUMBER_H
#define BASE_NUMBER_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"

/*
 * number -- decimal numbers, exactly
 *
 * A number is an integer of millionths, so that sums of what is printed are
 * what is printed, on every machine.  Its range is +-9.2e12, enough for euros.
 * What is partly known is a range.
 */

#define NUMBER_ONE ((int64_t)1000000)

struct range {
	int64_t low, high;	/* millionths, low <= high */
	bool known;		/* false: low and high are 0 */
};

/* Read "12", "-3.5", "1200000": digits, at most six decimals, a point, no
 * thousands separator.  False leaves *n as it was. */
bool number_read(const char *text, int64_t *n);

/* Read a number or a range "2..4", low to high; it is known.  False leaves
 * *r. */
bool number_read_range(const char *text, struct range *r);

/* The same of an amount in euro: it has at most two decimals, for 250.000 is
 * how people write a quarter of a million. */
bool number_read_money(const char *text, struct range *r);

/* a * b / c, exact inside (128 bits), rounded half away from zero to a
 * multiple of unit; c > 0, unit > 0.  Saturates at +-INT64_MAX. */
int64_t number_scale(int64_t a, int64_t b, int64_t c, int64_t unit);

/* a + b; saturates as well.  Both are above INT64_MIN. */
int64_t number_add(int64_t a, int64_t b);

/* Rounded half away from zero to so many decimals, 0..6. */
int64_t number_round(int64_t n, int decimals);

/* The greatest common divisor, never below 0; that of 0 and n is the size of
 * n.  Both are above INT64_MIN. */
int64_t number_gcd(int64_t a, int64_t b);

/* As text with exactly `decimals` (0..6) decimals, rounded half away from
 * zero; decimals < 0: as many as it has.  Zero has no minus. */
char *number_text(struct arena *a, int64_t n, int decimals);

/* How many decimals to write for points: one, or all when it has more; for
 * number_text. */
int number_decimals(int64_t n);

/* As people in the Netherlands write what is large: "10.000", "-2.500,50".  It
 * has no decimals, or two. */
char *number_grouped(struct arena *a, int64_t n);

#endif
