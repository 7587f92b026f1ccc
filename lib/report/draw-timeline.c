#include "draw-timeline.h"
#include "draw-timeline-private.h"

enum {
	GUTTER = 1100, WIDE_GUTTER = 750,	/* shares that arcs have */
	NAMES = 4000,		/* and titles, on a wide page */
	INSET = 150,		/* from their dots to the first day */
	ARC_UNITS = 10000, ARC_LEAST = 2500, ARC_MORE = 10500,
	LEGEND_GAP = 600,
	WIDEST = 112000,	/* as a page is */
	SHEET = 45000		/* half of what goes on a sheet of paper */
};

/* Part of the rows, in a drawing of its own: on paper there can be a page break
 * between two of them. */
struct piece {
	size_t first, end;	/* rows */
	int32_t top, height;	/* top: from that of the first piece */
};

/* What is too much for a sheet is cut. */
static size_t
place(struct drawing *d, struct piece *pieces, int32_t most)
{
	size_t n = 0, i;
	int32_t y = drawing_time_height(d, true), next;

	pieces[0] = (struct piece){ 0 };
	for (i = 0; i < d->timeline->row_count; i++) {
		next = drawing_place_row(d, i, y);
		if (next > most && i > pieces[n].first) {
			pieces[n + 1] = (struct piece){ .first = i,
			    .top = pieces[n].top + pieces[n].height };
			n++;
			next = drawing_place_row(d, i,
			    drawing_time_height(d, false));
		}
		d->rows[i].piece = n;
		y = next;
		pieces[n].end = i + 1;
		pieces[n].height = y;
	}
	return n + 1;
}

/* The longer an arc, the wider; all of them within the strip. */
static void
draw_arcs(struct drawing *d, const struct piece *pieces,
    const struct piece *piece)
{
	const struct timeline_link *links = d->timeline->links;
	int32_t y[2], bulge;
	size_t i, span, longest = 1, ends[2], j;

	for (i = 0; i < d->timeline->link_count; i++)
		if (links[i].to - links[i].from > longest)
			longest = links[i].to - links[i].from;
	svg_stretch(&d->svg, (struct svg_box){ d->names, 0,
	    d->gutter - d->names, piece->height }, ARC_UNITS);
	for (i = d->timeline->link_count; i-- > 0;) {
		if (links[i].from >= piece->end || links[i].to < piece->first)
			continue;
		ends[0] = links[i].from;
		ends[1] = links[i].to;
		for (j = 0; j < 2; j++)
			y[j] = pieces[d->rows[ends[j]].piece].top +
			    d->rows[ends[j]].lanes[0].y - piece->top;
		span = links[i].to - links[i].from;
		bulge = ARC_LEAST + (int32_t)((int64_t)ARC_MORE *
		    (int64_t)span / (int64_t)longest);
		svg_arc(&d->svg, links[i].confirmed ? SVG_LINK :
		    SVG_LINK_OPEN, ARC_UNITS, y[0], y[1], -bulge);
	}
	svg_leave(&d->svg);
}

static const char *
draw_piece(struct drawing *d, const struct piece *pieces, size_t n,
    bool last, struct svg_frame frame)
{
	const struct piece *piece = &pieces[n];
	struct arena *a = d->svg.arena;
	size_t i;

	frame.height = piece->height;
	if (last)
		frame.height += LEGEND_GAP + drawing_legend_height(d);
	if (n > 0) {
		frame.prefix = arena_format(a, "%s-%zu", frame.prefix, n + 1);
		frame.title = arena_format(a, "%s, vervolg", frame.title);
	}
	svg_begin(&d->svg, a, &frame);
	drawing_time(d, n == 0, piece->height);
	if (d->timeline->link_count > 0)
		draw_arcs(d, pieces, piece);
	for (i = piece->first; i < piece->end; i++)
		drawing_row(d, i);
	if (last)
		drawing_legend(d, piece->height + LEGEND_GAP);
	return svg_end(&d->svg);
}

static void
measure(struct drawing *d, int32_t room)
{
	const struct timeline *t = d->timeline;
	size_t i;

	d->room = room;
	d->names = d->gutter = d->start = room < SVG_WIDE ? 0 : NAMES;
	if (t->link_count > 0) {
		d->gutter += room < SVG_WIDE ? GUTTER : WIDE_GUTTER;
		d->start = d->gutter + INSET;
	}
	for (i = 0; i < t->link_count; i++)
		d->used[t->links[i].confirmed ? MARK_CONFIRMED :
		    MARK_PROPOSED] = true;
}

static const char *
draw(struct drawing *d, const struct svg_frame *frame)
{
	struct arena *a = d->svg.arena;
	struct piece *pieces = arena_array(a, d->timeline->row_count,
	    sizeof(*pieces));
	const char *all = "";
	size_t i, count = place(d, pieces, 2 * SHEET);

	if (count > 1)
		count = place(d, pieces, SHEET);
	for (i = 0; i < count; i++)
		all = arena_format(a, "%s%s", all, draw_piece(d, pieces, i,
		    i + 1 == count, *frame));
	return all;
}

const char *
draw_timeline(struct arena *a, const struct timeline *t, const char *title,
    const char *prefix)
{
	struct svg_frame frame = { prefix, title, timeline_say(a, t), 0, 0,
	    WIDEST, SVG_NARROW_PAGE };
	struct row *rows = arena_array(a, t->row_count, sizeof(*rows));
	struct drawing narrow = { .timeline = t, .rows = rows }, wide = narrow;
	const char *svg;

	narrow.svg.arena = wide.svg.arena = a;
	measure(&narrow, SVG_NARROW);
	svg = draw(&narrow, &frame);
	measure(&wide, SVG_WIDE);
	frame.prefix = arena_format(a, "%s-breed", prefix);
	frame.page = SVG_WIDE_PAGE;
	return arena_format(a, "%s%s", svg, draw(&wide, &frame));
}
