#ifndef REPORT_DRAW_TIMELINE_PRIVATE_H
#define REPORT_DRAW_TIMELINE_PRIVATE_H

#include "svg.h"
#include "timeline.h"

/*
 * draw-timeline-private -- what the files of draw-timeline share
 *
 * x is a share of the width, y a length; see svg.
 */

enum {
	LANE_HEIGHT = 1800,	/* of a bar, with some room */
	BAR_HEIGHT = 1200,
	LEGEND_LINE = 1900,
	ROW_LINES = 2		/* of a title, at most */
};

/* Where it is said what a bar is. */
enum lane_facts { FACTS_ABOVE, FACTS_BEHIND, FACTS_BEFORE };

struct lane {
	const char *facts;
	enum lane_facts where;
	int32_t facts_y, y;	/* the base line of the facts; the middle */
	int32_t from, to;	/* of the bar */
	int32_t first, last;	/* with all that is drawn around it */
};

struct row {
	const char *lines[ROW_LINES];
	size_t line_count;
	int32_t top;
	struct lane *lanes;
	size_t piece;		/* of the drawing */
};

/* What the legend has to explain: a stage of a plan, or one of these. */
enum drawing_mark {
	MARK_OWN = SURVEY_STAGES,
	MARK_ROOM, MARK_REST, MARK_LEADS, MARK_OUTSIDE, MARK_OPEN,
	MARK_CONFIRMED, MARK_PROPOSED, MARKS
};

struct drawing {
	struct svg svg;
	const struct timeline *timeline;
	struct row *rows;
	int32_t room;		/* its width, at least */
	int32_t names;		/* up to here titles stand before their bars;
				 * 0: they stand above them */
	int32_t gutter, start;	/* the dots; the first day */
	bool used[MARKS];
};

/* Where a day is; one outside the years is at their end. */
int32_t drawing_share(const struct drawing *d, int32_t day);

/* How a bar of that stage looks. */
enum svg_look drawing_look(const struct survey_work *w, bool own);

/* Fill in all but the y's of a lane, and mark what it uses. */
void drawing_place(struct drawing *d, const struct survey_work *w, bool own,
    struct lane *lane);

void drawing_bar(struct drawing *d, const struct survey_work *w, bool own,
    const struct lane *lane);

/* A row below y, and where it ends; its title, its bars and what they are. */
int32_t drawing_place_row(struct drawing *d, size_t n, int32_t y);
void drawing_row(struct drawing *d, size_t n);

/* The years above and behind the rows, with what they mean above the first
 * ones; how high that is.  A part of the line of the peildatum, which does not
 * go through what is written. */
int32_t drawing_time_height(const struct drawing *d, bool first);
void drawing_time(struct drawing *d, bool first, int32_t bottom);
void drawing_now(struct drawing *d, int32_t from, int32_t to);

/* What stands below the drawing: the height it takes, and itself. */
int32_t drawing_legend_height(const struct drawing *d);
void drawing_legend(struct drawing *d, int32_t y);

#endif
