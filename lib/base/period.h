#ifndef BASE_PERIOD_H
#define BASE_PERIOD_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"

/*
 * period -- from when to when
 *
 * A plan says "2028", "2028-Q1" or "2028-03..2030", and often "onbekend".
 * Each is a half-open run of days, so that "2028..2028" is one year long and
 * two periods that touch do not overlap.  An open end is open: it overlaps
 * whatever comes after.
 */

#define PERIOD_BEGIN INT32_MIN	/* no first day: "..2030" */
#define PERIOD_END INT32_MAX	/* no last day: "2028-03.." */

struct period {
	int32_t from, to;	/* days since 1970-01-01; to is not in it */
	int32_t from_by;	/* latest day it may start: `from`, or the last
				 * day of the year (or of the period) when only
				 * a year is given to start in */
	bool known;		/* false: onbekend */
};

/* Read a text as a period: YYYY, YYYY-Qn, YYYY-MM, YYYY-MM-DD, A..B, A..,
 * ..B, onbekend; years 1000..9999, real days only, from < to.  False leaves
 * *p as it was. */
bool period_read(const char *text, struct period *p);

/* Read YYYY, YYYY-MM or YYYY-MM-DD as a period.  False leaves *p. */
bool period_read_date(const char *text, struct period *p);

/* Months that two periods share, rounded down; 0 if either is unknown;
 * INT32_MAX when both are open at the same side. */
int32_t period_overlap(struct period a, struct period b);

/* Whole months from day a to day b, a <= b: the most that period_shift can
 * shift a without passing b. */
int32_t period_months(int32_t a, int32_t b);

/* The day n months later (n may be negative), clipped to the month's end; an
 * open end stays open. */
int32_t period_shift(int32_t day, int32_t months);

/* Years from day a to day b in millionths: whole calendar years, and days by
 * the length of the year they lie in.  Negative when b lies before a.  Adds
 * up: from a to b and from b to c is from a to c. */
int64_t period_years(int32_t a, int32_t b);

/* The day of a date and back: proleptic Gregorian (Howard Hinnant,
 * chrono-Compatible Low-Level Date Algorithms). */
int32_t period_day(int year, int month, int day);
void period_date(int32_t day, int *year, int *month, int *day_of_month);

/* "2028-03-15". */
char *period_day_text(struct arena *a, int32_t day);

/* As short as it can be said: "2028-06..2029-06" is from June 2028 up to and
 * including June 2029.  In whole years, else a quarter, else in whole months,
 * else in days; first and last alike, and one alone when they are the same.
 * Reads back as the same days; onbekend as "onbekend".  Open on both sides,
 * which no text is read as, is "..". */
char *period_text(struct arena *a, struct period p);

#endif
