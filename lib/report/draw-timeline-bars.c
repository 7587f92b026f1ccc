#include "draw-timeline-private.h"

enum {
	HATCH_HEIGHT = 700, TICK_HEIGHT = 900,
	THIN = 60,		/* share of a bar of a day */
	STUB = 150,		/* share of the end that an open bar has */
	ARROW = 300		/* share of an arrow, at most */
};

enum svg_look
drawing_look(const struct survey_work *w, bool own)
{
	static const enum svg_look looks[SURVEY_STAGES] = {
		[SURVEY_STAGE_UNKNOWN] = SVG_UNSURE,
		[SURVEY_IDEA] = SVG_EMPTY,
		[SURVEY_PREPARED] = SVG_LIGHT,
		[SURVEY_PLANNED] = SVG_FULL,
		[SURVEY_UNDER_WAY] = SVG_DARK,
		[SURVEY_READY] = SVG_DONE,
		[SURVEY_PUT_OFF] = SVG_ASIDE
	};

	return own ? SVG_OWN : looks[w->stage];
}

int32_t
drawing_share(const struct drawing *d, int32_t day)
{
	const struct timeline *t = d->timeline;

	if (day <= t->from)
		return d->start;
	if (day >= t->to)
		return SVG_ALL;
	return d->start + (int32_t)((int64_t)(day - t->from) *
	    (SVG_ALL - d->start) / (t->to - t->from));
}

static bool
has_rest(const struct survey_work *w)
{
	return w->rest.known && w->period.to != PERIOD_END &&
	    w->rest.from > w->period.to;
}

/* Has it a part that lies outside, and is not merely open? */
static bool
leaves(const struct timeline *t, const struct survey_work *w)
{
	return (w->period.from < t->from && w->period.from != PERIOD_BEGIN) ||
	    (w->period.to > t->to && w->period.to != PERIOD_END);
}

static bool
is_open(const struct survey_work *w)
{
	return w->period.from == PERIOD_BEGIN || w->period.to == PERIOD_END;
}

static void
widen(struct lane *lane, int32_t from, int32_t to)
{
	if (from < lane->first)
		lane->first = from;
	if (to > lane->last)
		lane->last = to;
}

void
drawing_place(struct drawing *d, const struct survey_work *w, bool own,
    struct lane *lane)
{
	lane->from = lane->first = drawing_share(d, w->period.from);
	lane->to = lane->last = drawing_share(d, w->period.to);
	if (lane->to < lane->from + THIN)
		lane->last = lane->to = lane->from + THIN;
	if (timeline_is_before(d->timeline, w))
		widen(lane, lane->from, lane->from + ARROW);
	if (timeline_is_after(d->timeline, w))
		widen(lane, SVG_ALL - ARROW, SVG_ALL);
	if (w->room.known)
		widen(lane, drawing_share(d, w->room.from),
		    drawing_share(d, w->room.to));
	if (has_rest(w))
		widen(lane, lane->first, drawing_share(d, w->rest.from));
	d->used[own ? (int)MARK_OWN : (int)w->stage] = true;
	d->used[MARK_ROOM] |= w->room.known;
	d->used[MARK_REST] |= has_rest(w);
	d->used[MARK_LEADS] |= w->leads == TRI_YES;
	d->used[MARK_OUTSIDE] |= leaves(d->timeline, w);
	d->used[MARK_OPEN] |= is_open(w);
}

static void
tick(struct drawing *d, int32_t x, int32_t y)
{
	svg_line(&d->svg, SVG_ROOM, x, y - TICK_HEIGHT / 2, x,
	    y + TICK_HEIGHT / 2);
}

/* A thin line, with ends where it ends. */
static void
room(struct drawing *d, struct period p, int32_t y)
{
	int32_t from = drawing_share(d, p.from), to = drawing_share(d, p.to);

	svg_line(&d->svg, SVG_ROOM, from, y, to, y);
	if (p.from >= d->timeline->from)
		tick(d, from, y);
	if (p.to <= d->timeline->to)
		tick(d, to, y);
}

static void
rest(struct drawing *d, const struct survey_work *w, int32_t y)
{
	int32_t from = drawing_share(d, w->period.to);
	int32_t to = drawing_share(d, w->rest.from);

	if (to > from)
		svg_rect(&d->svg, SVG_HATCHED, (struct svg_box){ from,
		    y - HATCH_HEIGHT / 2, to - from, HATCH_HEIGHT });
}

static void
block(struct drawing *d, enum svg_look look, int32_t from, int32_t to,
    int32_t y)
{
	svg_rect(&d->svg, look, (struct svg_box){ from, y - BAR_HEIGHT / 2,
	    to - from, BAR_HEIGHT });
}

/* At the end of the years: it goes on there. */
static void
arrow(struct drawing *d, bool left, bool open, int32_t y)
{
	static const int32_t points[2][6] = {
		{ 0, 0, -750, -500, -750, 500 },
		{ 0, 0, 750, -500, 750, 500 }
	};

	svg_at(&d->svg, left ? d->start : SVG_ALL, y);
	svg_polygon(&d->svg, open ? SVG_LIGHT : SVG_SIGN, points[left], 3);
	svg_leave(&d->svg);
}

static void
arrows(struct drawing *d, const struct survey_work *w, int32_t y)
{
	if (w->period.from < d->timeline->from)
		arrow(d, true, w->period.from == PERIOD_BEGIN, y);
	if (w->period.to > d->timeline->to)
		arrow(d, false, w->period.to == PERIOD_END, y);
}

/* Of what is open only the end that is known looks as sure as the plan. */
static void
open_block(struct drawing *d, enum svg_look look, struct period p,
    const struct lane *lane)
{
	int32_t from, to;

	block(d, SVG_EMPTY, lane->from, lane->to, lane->y);
	if (p.from == PERIOD_BEGIN) {
		from = lane->to - STUB;
		to = lane->to;
	} else {
		from = lane->from;
		to = drawing_share(d, p.from_by + 1);
		if (to < from + STUB)
			to = from + STUB;
	}
	if (from < lane->from)
		from = lane->from;
	if (to > lane->to)
		to = lane->to;
	if (p.from != PERIOD_BEGIN || p.to != PERIOD_END)
		block(d, look, from, to, lane->y);
}

/* In the middle of what is known of it. */
static void
leads(struct drawing *d, struct period p, const struct lane *lane)
{
	static const int32_t diamond[] = { 0, -500, 500, 0, 0, 500, -500, 0 };
	int32_t x = p.from == PERIOD_BEGIN ? lane->to : p.to == PERIOD_END ?
	    lane->from : lane->from + (lane->to - lane->from) / 2;

	svg_at(&d->svg, x, lane->y);
	svg_polygon(&d->svg, SVG_SIGN, diamond, 4);
	svg_leave(&d->svg);
}

void
drawing_bar(struct drawing *d, const struct survey_work *w, bool own,
    const struct lane *lane)
{
	bool outside = timeline_is_before(d->timeline, w) ||
	    timeline_is_after(d->timeline, w);

	if (w->room.known)
		room(d, w->room, lane->y);
	if (has_rest(w))
		rest(d, w, lane->y);
	if (!outside && is_open(w))
		open_block(d, drawing_look(w, own), w->period, lane);
	else if (!outside)
		block(d, drawing_look(w, own), lane->from, lane->to, lane->y);
	arrows(d, w, lane->y);
	if (!outside && w->leads == TRI_YES)
		leads(d, w->period, lane);
}
