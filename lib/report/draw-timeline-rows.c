#include "draw-timeline-private.h"

enum {
	NODE = 350,		/* the dot from which arcs start */
	AROUND = 600,		/* beside what is said of a bar */
	ROW_GAP = 1000, CLOSE = 300,	/* after it; where titles do so */
	BEFORE_BARS = 1200	/* behind a title */
};

static int32_t
at_least(const struct drawing *d, int32_t share)
{
	return (int32_t)((int64_t)share * d->room / SVG_ALL);
}

/* Beside the bar, where there is room for sure. */
static void
place_facts(const struct drawing *d, struct lane *lane)
{
	int32_t width = svg_width(SVG_WORDS_SMALL, lane->facts) + 2 * AROUND;

	lane->where = width <= at_least(d,
	    SVG_ALL - lane->last) ? FACTS_BEHIND :
	    width <= at_least(d, lane->first - d->start) ? FACTS_BEFORE :
	    FACTS_ABOVE;
}

/* What is said of a bar, and its place; below y, and returns where it ends. */
static int32_t
place_lane(struct drawing *d, const struct timeline_row *from, size_t i,
    struct lane *lane, int32_t y)
{
	const char *facts = timeline_facts(d->svg.arena, d->timeline,
	    from, from->works[i]);

	drawing_place(d, from->works[i], from->own, lane);
	svg_wrap(d->svg.arena, SVG_WORDS_SMALL, facts,
	    at_least(d, SVG_ALL - d->start), &lane->facts, 1);
	place_facts(d, lane);
	if (lane->where == FACTS_ABOVE) {
		lane->facts_y = y + 1150;
		y += svg_line_height(SVG_WORDS_SMALL);
	}
	lane->y = y + LANE_HEIGHT / 2;
	if (lane->where != FACTS_ABOVE)
		lane->facts_y = lane->y + 400;
	return y + LANE_HEIGHT;
}

/* A title before its bars is told from them by its place. */
static enum svg_look
title_look(const struct drawing *d)
{
	return d->names == 0 ? SVG_WORDS_STRONG : SVG_WORDS;
}

/* What it may take. */
static int32_t
title_room(const struct drawing *d)
{
	return d->names == 0 ? at_least(d, SVG_ALL - d->start) :
	    at_least(d, d->names) - BEFORE_BARS;
}

int32_t
drawing_place_row(struct drawing *d, size_t n, int32_t y)
{
	const struct timeline_row *from = &d->timeline->rows[n];
	struct row *row = &d->rows[n];
	int32_t below;
	size_t i;

	row->top = y;
	row->line_count = svg_wrap(d->svg.arena, title_look(d), from->title,
	    title_room(d), row->lines, ROW_LINES);
	below = y + (int32_t)row->line_count * svg_line_height(title_look(d));
	if (d->names == 0)
		y = below;
	row->lanes = arena_array(d->svg.arena, from->work_count,
	    sizeof(*row->lanes));
	for (i = 0; i < from->work_count; i++)
		y = place_lane(d, from, i, &row->lanes[i], y);
	return (y > below ? y : below) + (d->names == 0 ? ROW_GAP : CLOSE);
}

static void
draw_lane(struct drawing *d, const struct timeline_row *from,
    const struct lane *lane, size_t i)
{
	struct svg *s = &d->svg;

	drawing_now(d, lane->y - LANE_HEIGHT / 2, lane->y + LANE_HEIGHT / 2);
	drawing_bar(d, from->works[i], from->own, lane);
	if (lane->where == FACTS_BEHIND)
		svg_text(s, SVG_WORDS_SMALL, SVG_FROM_HERE, lane->last,
		    lane->facts_y, AROUND, lane->facts);
	else if (lane->where == FACTS_BEFORE)
		svg_text(s, SVG_WORDS_SMALL, SVG_UP_TO_HERE, lane->first,
		    lane->facts_y, -AROUND, lane->facts);
	else
		svg_text(s, SVG_WORDS_SMALL, SVG_FROM_HERE, d->start,
		    lane->facts_y, 0, lane->facts);
}

void
drawing_row(struct drawing *d, size_t n)
{
	const struct timeline_row *from = &d->timeline->rows[n];
	const struct row *row = &d->rows[n];
	struct svg *s = &d->svg;
	int32_t line = svg_line_height(title_look(d));
	size_t i;

	svg_group(s, from->title);
	if (from->linked) {
		svg_line(s, SVG_GRID, d->gutter, row->lanes[0].y,
		    row->lanes[0].where == FACTS_BEFORE ? d->start :
		    row->lanes[0].first, row->lanes[0].y);
		svg_circle(s, SVG_SIGN, d->gutter, row->lanes[0].y, NODE);
	}
	for (i = 0; i < row->line_count; i++)
		svg_text(s, title_look(d), SVG_FROM_HERE, d->names == 0 ?
		    d->start : 0, row->top + (int32_t)i * line + 1300, 0,
		    row->lines[i]);
	for (i = 0; i < from->work_count; i++)
		draw_lane(d, from, &row->lanes[i], i);
	svg_ungroup(s);
}

