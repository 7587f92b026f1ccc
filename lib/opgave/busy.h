#ifndef OPGAVE_BUSY_H
#define OPGAVE_BUSY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/arena.h"
#include "area.h"
#include "plan.h"

/*
 * busy -- years in which many works disturb the same residents
 *
 * Three opgaven or more with work in one street, building, complex or place in
 * one calendar year.  Only what is sure counts: a work that takes part of its
 * period is not said to be in a year that it can miss, one with an open end
 * not in any, and one of more than five years says nothing of each.  Add all,
 * then settle, then ask.
 */

enum { BUSY_WORKS = 3, BUSY_SPAN = 5 };

struct busy_year {
	uint32_t name;		/* of the place, as areas number them */
	uint16_t level;		/* enum area_level */
	uint16_t year;
	uint32_t works;
};

struct busy;

struct busy *busy_new(struct arena *a);

/* Add an opgave; each has a number of its own. */
void busy_add(struct busy *b, uint32_t opgave, const struct areas *areas,
    const struct plans *plans);
void busy_settle(struct busy *b);

/* The years in which there is work for sure; false: that cannot be said. */
bool busy_years(const struct plan *p, int *first, int *last);

/* A year at a place, or NULL when it is not busy. */
const struct busy_year *busy_at(const struct busy *b, enum area_level level,
    uint32_t name, int year);

/* The busiest year at a place where two meet and in which both have work: the
 * most works, then the earliest.  NULL: none.  *where: the area of the first
 * that says the place. */
const struct busy_year *busy_both(const struct busy *b,
    const struct areas *areas_a, const struct plans *plans_a,
    const struct areas *areas_b, const struct plans *plans_b,
    const struct area **where);

#endif
