#ifndef OPGAVE_CONFLICT_H
#define OPGAVE_CONFLICT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "area.h"
#include "busy.h"
#include "plan.h"

/*
 * conflict -- works at one place that hinder each other
 *
 * A street is opened twice within five years; or it is opened again while it
 * must stay closed; or there is work for the same residents more than twice in
 * a year.  Works at the same time do not hinder each other so, and those that
 * can be shifted together are a chance, of which what is planned now is one
 * more reason.  Nor does a street that stays closed long enough when they start
 * at another day of their periods, or shift.
 */

enum conflict_kind {	/* from small to large */
	CONFLICT_NONE,
	CONFLICT_YEAR,	/* too many works in a year */
	CONFLICT_TWICE,	/* the street opens twice */
	CONFLICT_REST,	/* ... while it must stay closed */
	CONFLICT_KINDS
};

enum { CONFLICT_YEARS = 5 };	/* between the starts of two that dig */

struct conflict {
	/* two plans in the street they share, nearest in start; NULL: none */
	const struct plan *twice_a, *twice_b;
	const struct plan *rest_a, *rest_b;
	const struct busy_year *year;
	const struct area *where;	/* of that year */
};

/* What two plans in one street are to each other, whenever they start within
 * period and speelruimte; CONFLICT_YEAR is not looked at. */
enum conflict_kind conflict_of_plans(const struct plan *a,
    const struct plan *b);

/* What hinders two opgaven, of which the plans meet in that way. */
struct conflict conflict_of(const struct busy *busy,
    const struct areas *areas_a, const struct plans *plans_a,
    const struct areas *areas_b, const struct plans *plans_b,
    enum plan_class class);

/* The largest of it; its strength, 2 to 4 or 0; its effect as it is written,
 * or NULL. */
enum conflict_kind conflict_kind(const struct conflict *c);
int conflict_strength(enum conflict_kind kind);
const char *conflict_effect(enum conflict_kind kind);

/* "straat gaat twee keer open binnen 3 jaar": a sentence for each thing; the
 * names are those of the opgaven.  Returns how many. */
enum { CONFLICT_SENTENCES = 3 };
size_t conflict_sentences(struct arena *a, const struct conflict *c,
    const char *name_a, const char *name_b,
    const char *lines[CONFLICT_SENTENCES]);

#endif
