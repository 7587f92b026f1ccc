#include "draw-timeline.h"
#include "draw-timeline-private.h"
#include "dutch.h"

/* Lengths from the top. */
enum {
	NOW_LABEL = 1150, REALISTIC_LABEL = 2750, YEAR_LABEL = 4450,
	AXIS = 4900, TICKS = 400, HEAD = 5500
};

enum {
	GUTTER = 1100, WIDE_GUTTER = 750,	/* shares that arcs have */
	INSET = 150,		/* from their dots to the first day */
	NODE = 350,
	ARC_UNITS = 10000, ARC_LEAST = 2500, ARC_MORE = 10500,
	AROUND = 600,		/* beside what is said of a bar */
	ROW_GAP = 1000, LEGEND_GAP = 800,
	WIDEST = 90000
};

enum { TITLE_LINES = 2, YEARS_APART = 5, LABEL_YEARS = 4 };

struct row {
	const char *lines[TITLE_LINES];
	size_t line_count;
	int32_t top;
	struct lane *lanes;
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
	const char *facts = timeline_facts(d->svg.arena, from,
	    from->works[i]);

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

static int32_t
place_row(struct drawing *d, const struct timeline_row *from, struct row *row,
    int32_t y)
{
	size_t i;

	row->top = y;
	row->line_count = svg_wrap(d->svg.arena, SVG_WORDS_STRONG,
	    from->title, at_least(d, SVG_ALL - d->start), row->lines,
	    TITLE_LINES);
	y += (int32_t)row->line_count * svg_line_height(SVG_WORDS_STRONG);
	row->lanes = arena_array(d->svg.arena, from->work_count,
	    sizeof(*row->lanes));
	for (i = 0; i < from->work_count; i++)
		y = place_lane(d, from, i, &row->lanes[i], y);
	return y + ROW_GAP;
}

/* 1 January of a year. */
static int32_t
year_share(const struct drawing *d, int year)
{
	return drawing_share(d, period_day(year, 1, 1));
}

/* The years in which joining is realistic, behind all else; a line for each
 * five years. */
static void
draw_time(struct drawing *d, int32_t bottom)
{
	const struct timeline *t = d->timeline;
	struct svg *s = &d->svg;
	int32_t from = drawing_share(d, t->realistic);
	int32_t top = REALISTIC_LABEL - 1200;
	int year;

	svg_rect(s, SVG_ZONE, (struct svg_box){ from, top, SVG_ALL - from,
	    bottom - top });
	svg_line(s, SVG_GRID, from, top, from, bottom);
	for (year = t->year; year < t->year + TIMELINE_YEARS; year++)
		if (year % YEARS_APART == 0)
			svg_line(s, SVG_GRID, year_share(d, year), AXIS,
			    year_share(d, year), bottom);
}

/* The peildatum, but not through what is written. */
static void
draw_now(struct drawing *d, int32_t from, int32_t to)
{
	int32_t x = drawing_share(d, d->timeline->day);

	svg_line(&d->svg, SVG_NOW, x, from, x, to);
}

static void
draw_head(struct drawing *d)
{
	const struct timeline *t = d->timeline;
	struct arena *a = d->svg.arena;
	struct svg *s = &d->svg;
	int year, first = t->year % YEARS_APART;

	draw_now(d, 0, YEAR_LABEL - 1100);
	svg_text(s, SVG_WORDS_SMALL, SVG_FROM_HERE, drawing_share(d, t->day),
	    NOW_LABEL, 500, arena_format(a, "peildatum %s",
	    dutch_day(a, t->day)));
	svg_text(s, SVG_WORDS_SMALL, SVG_FROM_HERE,
	    drawing_share(d, t->realistic), REALISTIC_LABEL, 500,
	    "aansluiten is hier realistisch");
	svg_line(s, SVG_AXIS, d->start, AXIS, SVG_ALL, AXIS);
	for (year = t->year; year <= t->year + TIMELINE_YEARS; year++)
		svg_line(s, SVG_AXIS, year_share(d, year), AXIS - (year %
		    YEARS_APART == 0 ? TICKS : TICKS / 2),
		    year_share(d, year), AXIS);
	if (first != 0 && YEARS_APART - first >= LABEL_YEARS)
		svg_text(s, SVG_WORDS_SMALL, SVG_FROM_HERE, d->start,
		    YEAR_LABEL, 0, arena_format(a, "%d", t->year));
	for (year = t->year; year < t->year + TIMELINE_YEARS; year++)
		if (year % YEARS_APART == 0)
			svg_text(s, SVG_WORDS_SMALL, year == t->year ?
			    SVG_FROM_HERE : SVG_AROUND, year_share(d, year),
			    YEAR_LABEL, 0, arena_format(a, "%d", year));
}

/* The longer an arc, the wider; all of them within the strip. */
static void
draw_arcs(struct drawing *d, const struct row *rows, int32_t bottom)
{
	const struct timeline *t = d->timeline;
	int32_t from, to, bulge;
	size_t i, span, longest = 1;

	for (i = 0; i < t->link_count; i++) {
		span = t->links[i].to - t->links[i].from;
		if (span > longest)
			longest = span;
	}
	svg_stretch(&d->svg, (struct svg_box){ 0, 0, d->gutter, bottom },
	    ARC_UNITS);
	for (i = t->link_count; i-- > 0;) {
		from = rows[t->links[i].from].lanes[0].y;
		to = rows[t->links[i].to].lanes[0].y;
		span = t->links[i].to - t->links[i].from;
		bulge = ARC_LEAST + (int32_t)((int64_t)ARC_MORE *
		    (int64_t)span / (int64_t)longest);
		svg_arc(&d->svg, t->links[i].confirmed ? SVG_LINK :
		    SVG_LINK_OPEN, ARC_UNITS, from, to, -bulge);
	}
	svg_leave(&d->svg);
}

static void
draw_lane(struct drawing *d, const struct timeline_row *from,
    const struct lane *lane, size_t i)
{
	struct svg *s = &d->svg;

	draw_now(d, lane->y - LANE_HEIGHT / 2, lane->y + LANE_HEIGHT / 2);
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

static void
draw_row(struct drawing *d, const struct timeline_row *from,
    const struct row *row)
{
	struct svg *s = &d->svg;
	int32_t line = svg_line_height(SVG_WORDS_STRONG);
	size_t i;

	svg_group(s, from->title);
	if (from->linked) {
		svg_line(s, SVG_GRID, d->gutter, row->lanes[0].y,
		    row->lanes[0].where == FACTS_BEFORE ? d->start :
		    row->lanes[0].first, row->lanes[0].y);
		svg_circle(s, SVG_SIGN, d->gutter, row->lanes[0].y, NODE);
	}
	for (i = 0; i < row->line_count; i++)
		svg_text(s, SVG_WORDS_STRONG, SVG_FROM_HERE, d->start,
		    row->top + (int32_t)i * line + 1300, 0, row->lines[i]);
	for (i = 0; i < from->work_count; i++)
		draw_lane(d, from, &row->lanes[i], i);
	svg_ungroup(s);
}

/* Is it the same on a wide page, but for its width? */
static bool
is_simple(const struct timeline *t, const struct row *rows)
{
	size_t i, j;

	for (i = 0; i < t->row_count; i++) {
		if (rows[i].line_count > 1)
			return false;
		for (j = 0; j < t->rows[i].work_count; j++)
			if (rows[i].lanes[j].where == FACTS_ABOVE)
				return false;
	}
	return true;
}

/* Place all that there is; where it ends. */
static int32_t
place(struct drawing *d, struct arena *a, int32_t room, struct row *rows)
{
	const struct timeline *t = d->timeline;
	int32_t bottom = HEAD;
	size_t i;

	d->svg.arena = a;
	d->room = room;
	if (t->link_count > 0) {
		d->gutter = room < SVG_WIDE ? GUTTER : WIDE_GUTTER;
		d->start = d->gutter + INSET;
	}
	for (i = 0; i < t->row_count; i++)
		bottom = place_row(d, &t->rows[i], &rows[i], bottom);
	for (i = 0; i < t->link_count; i++)
		d->used[t->links[i].confirmed ? MARK_CONFIRMED :
		    MARK_PROPOSED] = true;
	return bottom;
}

static const char *
draw(struct drawing *d, const struct svg_frame *frame, const struct row *rows,
    int32_t bottom)
{
	const struct timeline *t = d->timeline;
	size_t i;

	svg_begin(&d->svg, d->svg.arena, frame);
	draw_time(d, bottom);
	draw_head(d);
	if (t->link_count > 0)
		draw_arcs(d, rows, bottom);
	for (i = 0; i < t->row_count; i++)
		draw_row(d, &t->rows[i], &rows[i]);
	drawing_legend(d, bottom + LEGEND_GAP);
	return svg_end(&d->svg);
}

const char *
draw_timeline(struct arena *a, const struct timeline *t, const char *title,
    const char *prefix)
{
	struct svg_frame frame = { prefix, title, timeline_say(a, t), 0, 0,
	    WIDEST, SVG_NARROW_PAGE };
	struct row *rows = arena_array(a, t->row_count, sizeof(*rows));
	struct drawing narrow = { .timeline = t }, wide = narrow;
	int32_t bottom = place(&narrow, a, SVG_NARROW, rows);
	const char *svg;

	frame.height = bottom + LEGEND_GAP + drawing_legend_height(&narrow);
	if (is_simple(t, rows))
		frame.page = SVG_ANY_PAGE;
	svg = draw(&narrow, &frame, rows, bottom);
	if (frame.page == SVG_ANY_PAGE)
		return svg;
	bottom = place(&wide, a, SVG_WIDE, rows);
	frame.prefix = arena_format(a, "%s-breed", prefix);
	frame.page = SVG_WIDE_PAGE;
	frame.height = bottom + LEGEND_GAP + drawing_legend_height(&wide);
	return arena_format(a, "%s%s", svg, draw(&wide, &frame, rows,
	    bottom));
}
