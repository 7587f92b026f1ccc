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
	LEGEND_LINE = 1900
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

/* What the legend has to explain: a stage of a plan, or one of these. */
enum drawing_mark {
	MARK_OWN = SURVEY_STAGES,
	MARK_ROOM, MARK_REST, MARK_LEADS, MARK_OUTSIDE, MARK_OPEN,
	MARK_CONFIRMED, MARK_PROPOSED, MARKS
};

struct drawing {
	struct svg svg;
	const struct timeline *timeline;
	int32_t room;		/* its width, at least */
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

/* What stands below the drawing: the height it takes, and itself. */
int32_t drawing_legend_height(const struct drawing *d);
void drawing_legend(struct drawing *d, int32_t y);

#endif
