#ifndef OPGAVE_PLAN_H
#define OPGAVE_PLAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/fault.h"
#include "../base/period.h"
#include "../yaml/document.h"
#include "record.h"
#include "words.h"

/*
 * plan -- when work is planned, and whether two works meet in time
 *
 * A plan counts when its period is known and it is neither gereed, vervallen
 * nor uitgesteld.  Without `duur` the work fills its period.  With one it is
 * done somewhere in the period, so that it can meet another work but is not
 * said to.  A plan that is not `leidend` may be shifted by whole months within
 * its speelruimte; one without speelruimte stays.
 */

enum plan_class {	/* from weak to strong */
	PLAN_APART,
	PLAN_STARTS,	/* they start within so many years of each other */
	PLAN_SHIFTS,	/* they can meet when one of them shifts */
	PLAN_MAY,	/* they can meet: one takes part of its period */
	PLAN_MEETS,	/* they are at the same time */
	PLAN_CLASSES
};

struct plan {
	struct period period;
	struct period room;	/* speelruimte; period where it cannot shift */
	int32_t months;		/* of work, rounded up; INT32_MAX: no end */
	int32_t least, most;	/* the same at least and at most, rounded
				 * down */
	bool whole;		/* the work fills the period */
	bool shifts;		/* it may move */
	bool digs;		/* graafwerk: ja */
	int32_t rest;		/* graafrust: the first day on which the street
				 * may open again; PERIOD_BEGIN: none */
	/* A period that has a day in [early, late) can be met by shifting this
	 * one: for at least a month it lies in the speelruimte. */
	int32_t early, late;
};

struct plans {
	struct plan *all;
	size_t count;
};

/* Read those of `plannen` that count; words: for their status, may be NULL.
 * False: a value is not of its reading. */
bool plan_read(struct arena *a, const struct words *words,
    const struct document *d, const struct value *plannen,
    struct plans *plans, struct fault *f);

struct plan_match {
	enum plan_class class;
	int64_t gap;		/* days between their starts */
	const struct plan *a, *b;
};

/* How two plans meet, with starts at most so many years apart. */
struct plan_match plan_meet(const struct plan *a, const struct plan *b,
    int32_t years);

/* Days between their starts, fewer than 2^32; the earliest day there is stands
 * for an open one. */
int64_t plan_gap(const struct plan *a, const struct plan *b);

/* Do their starts, or two days on which works start, lie at most so many years
 * apart? */
bool plan_start_together(const struct plan *a, const struct plan *b,
    int32_t years);
bool plan_days_together(int32_t a, int32_t b, int32_t years);

/* Years from the earlier day to the later one, rounded up, at least one; more
 * than `most`: one more than that. */
int32_t plan_years_apart(int32_t a, int32_t b, int32_t most);

/* Do their periods share a day? */
bool plan_overlap(const struct plan *a, const struct plan *b);

/* The best of all: the strongest class, then the least gap, then the first. */
struct plan_match plan_match(const struct plans *a, const struct plans *b,
    int32_t years);

/* Months by which a plan that shifts must do so to meet another: until the
 * shorter work lies within the longer one, or as far as its speelruimte goes.
 * 0: they do not meet that way.  The periods must not overlap already. */
int32_t plan_shift(const struct plan *shifts, const struct plan *stays);

/* Why they meet, for people: one or two sentences into `lines`; the names are
 * those of the opgaven.  Returns how many. */
enum { PLAN_SENTENCES = 2 };
size_t plan_sentences(struct arena *a, const struct plan_match *m,
    int32_t years, const char *name_a, const char *name_b,
    const char *lines[PLAN_SENTENCES]);

#endif
