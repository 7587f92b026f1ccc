#include "draw-timeline-private.h"
#include "dutch.h"

/* Lengths from the top. */
enum {
	NOW_LABEL = 1150, REALISTIC_LABEL = 2750,
	FIRST_AXIS = 4900, AXIS = 2100, YEAR_UP = 450, TICKS = 400,
	SAVED = REALISTIC_LABEL - NOW_LABEL,	/* by labels on one line */
	BELOW_AXIS = 600
};

enum { YEARS_APART = 5, LABEL_YEARS = 4 };

/* 1 January of a year. */
static int32_t
year_share(const struct drawing *d, int year)
{
	return drawing_share(d, period_day(year, 1, 1));
}

/* The years in which joining is realistic, behind all else; a line for each
 * five years. */
static void
draw_years_behind(struct drawing *d, int32_t top, int32_t axis,
    int32_t bottom)
{
	const struct timeline *t = d->timeline;
	struct svg *s = &d->svg;
	int32_t from = drawing_share(d, t->realistic);
	int year;

	svg_rect(s, SVG_ZONE, (struct svg_box){ from, top, SVG_ALL - from,
	    bottom - top });
	svg_line(s, SVG_GRID, from, top, from, bottom);
	for (year = t->year; year < t->year + TIMELINE_YEARS; year++)
		if (year % YEARS_APART == 0)
			svg_line(s, SVG_GRID, year_share(d, year), axis,
			    year_share(d, year), bottom);
}

/* The peildatum, but not through what is written. */
void
drawing_now(struct drawing *d, int32_t from, int32_t to)
{
	int32_t x = drawing_share(d, d->timeline->day);

	svg_line(&d->svg, SVG_NOW, x, from, x, to);
}

/* A line with the years above it. */
static void
draw_axis(struct drawing *d, int32_t axis)
{
	struct arena *a = d->svg.arena;
	struct svg *s = &d->svg;
	int first = d->timeline->year, year, past = first % YEARS_APART;

	svg_line(s, SVG_AXIS, d->start, axis, SVG_ALL, axis);
	for (year = first; year <= first + TIMELINE_YEARS; year++)
		svg_line(s, SVG_AXIS, year_share(d, year), axis - (year %
		    YEARS_APART == 0 ? TICKS : TICKS / 2),
		    year_share(d, year), axis);
	if (past != 0 && YEARS_APART - past >= LABEL_YEARS)
		svg_text(s, SVG_WORDS_SMALL, SVG_FROM_HERE, d->start, axis -
		    YEAR_UP, 0, arena_format(a, "%d", first));
	for (year = first; year < first + TIMELINE_YEARS; year++)
		if (year % YEARS_APART == 0)
			svg_text(s, SVG_WORDS_SMALL, year == first ?
			    SVG_FROM_HERE : SVG_AROUND, year_share(d, year),
			    axis - YEAR_UP, 0, arena_format(a, "%d", year));
}

static int32_t
axis_of(const struct drawing *d, bool first)
{
	if (!first)
		return AXIS;
	return d->names == 0 ? FIRST_AXIS : FIRST_AXIS - SAVED;
}

int32_t
drawing_time_height(const struct drawing *d, bool first)
{
	return axis_of(d, first) + BELOW_AXIS;
}

/* One above the other; beside each other where there is room before the first
 * day. */
static void
say_marks(struct drawing *d)
{
	const struct timeline *t = d->timeline;
	struct arena *a = d->svg.arena;
	struct svg *s = &d->svg;
	bool before = d->names > 0;

	svg_text(s, SVG_WORDS_SMALL, before ? SVG_UP_TO_HERE : SVG_FROM_HERE,
	    drawing_share(d, t->day), NOW_LABEL, before ? -500 : 500,
	    arena_format(a, "peildatum %s", dutch_day(a, t->day)));
	svg_text(s, SVG_WORDS_SMALL, SVG_FROM_HERE,
	    drawing_share(d, t->realistic), before ? NOW_LABEL :
	    REALISTIC_LABEL, 500, "aansluiten is hier realistisch");
}

void
drawing_time(struct drawing *d, bool first, int32_t bottom)
{
	int32_t axis = axis_of(d, first);
	int32_t label = d->names > 0 ? NOW_LABEL : REALISTIC_LABEL;

	draw_years_behind(d, first ? label - NOW_LABEL : 0, axis, bottom);
	draw_axis(d, axis);
	if (!first)
		return;
	drawing_now(d, 0, axis - YEAR_UP - 1100);
	say_marks(d);
}
