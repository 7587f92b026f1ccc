#ifndef REPORT_RESIDENTS_H
#define REPORT_RESIDENTS_H

#include <stddef.h>

#include "survey.h"

/*
 * residents -- the people of a wijk, by motivation and means
 *
 * What an armoedescan found, per area, year and source: a share of each group.
 * An item that names none of these three has those of the item before it.
 * Nothing is made up: where shares do not come to a hundred, that is told.
 */

enum {
	RESIDENTS_DRAWN = 24,	/* bars, at most */
	RESIDENTS_NAMED = 12	/* groups that a legend has room for */
};

struct residents_part {
	size_t group;		/* of the groups */
	struct range share;	/* per cent; not known: not said, below 0, or
				 * not to be read */
};

struct residents_bar {
	const char *title;	/* "de hele wijk, 2022" */
	const char *source;	/* or NULL */
	const char *code;	/* of the area; NULL: all of the wijk */
	int32_t from;		/* first day of the year */
	struct residents_part *parts;	/* as they came */
	size_t count, room;
	int64_t low, high;	/* what is known of them, added up */
	size_t unknown;		/* parts without a share */
};

struct residents_group {
	const char *name;
	bool drawn;		/* it has a share somewhere */
	bool named;		/* in the legend */
};

struct residents {
	struct residents_bar *bars;	/* the wijk first, then by area; by
					 * year */
	size_t count, drawn;
	struct residents_group *groups;	/* as their list has them */
	size_t group_count;
	size_t unnamed;		/* that are drawn, but not in the legend */
	int64_t most;		/* a hundred, or more where shares are more */
	bool any;		/* a share is known */
	bool rest;		/* what is not known is drawn somewhere */
	size_t later;		/* items from after the day */
};

/* Of a wijk that has a record. */
struct residents *residents_make(struct arena *a, const struct survey *s,
    const struct survey_wijk *w);

/* What is not told of a bar, per cent: as far as the highest that the shares
 * may be is below a hundred. */
int64_t residents_rest(const struct residents_bar *b);

/* "100 %", "samen 35 %"; "samen 30 tot 40 %". */
char *residents_total(struct arena *a, const struct residents_bar *b);

/* "en nog 3 andere groepen, in de tabel": those that are not named. */
char *residents_others(struct arena *a, const struct residents *r);

/* What it shows, in a sentence or two. */
char *residents_say(struct arena *a, const struct residents *r);

#endif
