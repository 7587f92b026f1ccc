#include "draw-score.h"
#include "svg.h"

/* Lengths from the top, and of what is drawn. */
enum {
	SCALE_LABEL = 1150, SCALE_LINE = 1600, HEAD = 2600,
	BAR = 1700, BAR_GAP = 350, ROW_GAP = 1100,
	APART = 800,		/* between a title and the total */
	AROUND = 500,		/* a number in its piece */
	SWATCH = 2200, SWATCH_HEIGHT = 1300, SWATCH_GAP = 600,
	LEGEND_LINE = 2000, LEGEND_GAP = 600, ENTRY_GAP = 1400,
	WIDEST = 80000,
	SHEET = 80000,		/* goes on a sheet of paper, with its caption */
	PART = 45000		/* of what does not */
};

enum { TITLE_LINES = 3 };

struct title {
	const char *lines[TITLE_LINES], *total;
	size_t count;
};

struct chart {
	const struct bars *bars;
	struct title *titles;	/* of each row */
	struct svg svg;
	struct arena *arena;
};

/* Some of the rows, in a drawing of its own: on paper there can be a page break
 * between two of them. */
struct part {
	size_t first, end;	/* rows */
	int32_t bottom;
};

/* Where so many tenths of a point are. */
static int32_t
share(const struct chart *c, int32_t tenths)
{
	return (int32_t)((int64_t)(tenths - c->bars->least) * SVG_ALL /
	    (c->bars->most - c->bars->least));
}

static void
draw_scale(struct chart *c, int32_t bottom)
{
	const struct bars *b = c->bars;
	struct svg *s = &c->svg;
	int32_t tenths, x;

	for (tenths = b->least; tenths <= b->most; tenths += b->step) {
		x = share(c, tenths);
		svg_line(s, tenths == 0 ? SVG_AXIS : SVG_GRID, x, SCALE_LINE,
		    x, bottom);
		svg_text(s, SVG_WORDS_SMALL, tenths == b->least ?
		    SVG_FROM_HERE : tenths == b->most ? SVG_UP_TO_HERE :
		    SVG_AROUND, x, SCALE_LABEL, 0,
		    arena_format(c->arena, "%d", tenths / 10));
	}
}

/* From `*end` on, away from zero. */
static void
piece(struct chart *c, size_t criterion, enum svg_look look, int32_t tenths,
    int32_t side, int32_t *end, int32_t y)
{
	const char *number = arena_format(c->arena, "%zu", criterion + 1);
	enum svg_look words = svg_piece(criterion).words;
	int32_t from = share(c, side > 0 ? *end : *end - tenths);
	int32_t to = share(c, side > 0 ? *end + tenths : *end);

	if (tenths == 0)
		return;
	*end += side * tenths;
	svg_rect(&c->svg, look, (struct svg_box){ from, y, to - from, BAR });
	if (look != SVG_HATCHED && look != SVG_HATCHED_AGAINST &&
	    svg_width(words, number) + AROUND <= svg_at_least(to - from))
		svg_text(&c->svg, words, SVG_AROUND, from + (to - from) / 2,
		    y + BAR / 2 + 450, 0, number);
}

static void
draw_bar(struct chart *c, const struct bars_row *row, int32_t y)
{
	const struct scored_term *t = row->score.terms;
	int32_t up = 0, down = 0;
	size_t i;

	for (i = 0; i < c->bars->kader->count; i++) {
		piece(c, i, svg_piece(i).piece, bars_gain(&t[i]).sure, 1,
		    &up, y);
		piece(c, i, svg_piece(i).piece, bars_loss(&t[i]).sure, -1,
		    &down, y);
	}
	for (i = 0; i < c->bars->kader->count; i++) {
		piece(c, i, SVG_HATCHED, bars_gain(&t[i]).more, 1, &up, y);
		piece(c, i, SVG_HATCHED_AGAINST, bars_loss(&t[i]).more, -1,
		    &down, y);
	}
	svg_line(&c->svg, SVG_AXIS, share(c, 0), y - BAR_GAP, share(c, 0),
	    y + BAR + BAR_GAP);
}

/* "wensen 18,0; kansen 16,0 tot 20,0" */
static const char *
tip(struct chart *c, const struct bars_row *row)
{
	const char *said = row->opgave->titel, *between = ": ";
	size_t i;

	for (i = 0; i < c->bars->kader->count; i++) {
		said = arena_format(c->arena, "%s%s%s %s", said, between,
		    c->bars->kader->criteria[i].name,
		    bars_points(c->arena, &row->score.terms[i]));
		between = "; ";
	}
	return said;
}

static void
draw_row(struct chart *c, const struct bars_row *row, const struct title *t,
    int32_t y)
{
	size_t i;

	svg_group(&c->svg, tip(c, row));
	for (i = 0; i < t->count; i++)
		svg_text(&c->svg, SVG_WORDS_STRONG, SVG_FROM_HERE, 0,
		    y + (int32_t)i * svg_line_height(SVG_WORDS_STRONG) + 1300,
		    0, t->lines[i]);
	svg_text(&c->svg, SVG_WORDS, SVG_UP_TO_HERE, SVG_ALL, y + 1300, 0,
	    t->total);
	draw_bar(c, row, y + (int32_t)t->count *
	    svg_line_height(SVG_WORDS_STRONG) + BAR_GAP);
	svg_ungroup(&c->svg);
}

static int32_t
row_height(const struct title *t)
{
	return (int32_t)t->count * svg_line_height(SVG_WORDS_STRONG) +
	    BAR + 2 * BAR_GAP + ROW_GAP;
}

/* An entry: where it goes, on a narrow page. */
static void
place_entry(const char *label, int32_t *x, int32_t *y)
{
	int32_t width = SWATCH + SWATCH_GAP +
	    svg_width(SVG_WORDS_SMALL, label);

	if (*x > 0 && *x + width > SVG_NARROW) {
		*x = 0;
		*y += LEGEND_LINE;
	}
}

static void
draw_entry(struct chart *c, size_t i, enum svg_look look, const char *label,
    int32_t *x, int32_t *y, bool drawn)
{
	struct svg *s = &c->svg;

	place_entry(label, x, y);
	if (drawn) {
		svg_at(s, 0, 0);
		svg_rect(s, look, (struct svg_box){ *x, *y, SWATCH,
		    SWATCH_HEIGHT });
		if (i < c->bars->kader->count)
			svg_text(s, svg_piece(i).words, SVG_AROUND,
			    *x + SWATCH / 2, *y + SWATCH_HEIGHT / 2 + 450, 0,
			    arena_format(c->arena, "%zu", i + 1));
		svg_text(s, SVG_WORDS_SMALL, SVG_FROM_HERE,
		    *x + SWATCH + SWATCH_GAP, *y + SWATCH_HEIGHT / 2 + 400, 0,
		    label);
		svg_leave(s);
	}
	*x += SWATCH + SWATCH_GAP + svg_width(SVG_WORDS_SMALL, label) +
	    ENTRY_GAP;
}

/* From y on, and only measured when it is not drawn; where it ends. */
static int32_t
legend(struct chart *c, int32_t y, bool drawn)
{
	const struct kader *k = c->bars->kader;
	const char *label;
	int32_t x = 0;
	size_t i;

	for (i = 0; i < k->count; i++) {
		svg_wrap(c->arena, SVG_WORDS_SMALL, k->criteria[i].name,
		    SVG_NARROW - SWATCH - SWATCH_GAP, &label, 1);
		draw_entry(c, i, svg_piece(i).piece, label, &x, &y, drawn);
	}
	if (c->bars->unsure)
		draw_entry(c, k->count, SVG_HATCHED, "nog niet bekend", &x,
		    &y, drawn);
	return y + LEGEND_LINE;
}

static void
measure(struct chart *c)
{
	const struct bars *b = c->bars;
	struct title *t;
	size_t i;

	c->titles = arena_array(c->arena, b->count, sizeof(*c->titles));
	for (i = 0; i < b->count; i++) {
		t = &c->titles[i];
		t->total = bars_total(c->arena, &b->rows[i]);
		t->count = svg_wrap(c->arena, SVG_WORDS_STRONG,
		    b->rows[i].opgave->titel, SVG_NARROW - APART -
		    svg_width(SVG_WORDS, t->total), t->lines, TITLE_LINES);
	}
}

static size_t
cut(const struct chart *c, struct part *parts, int32_t most)
{
	size_t n = 0, i;
	int32_t height;

	parts[0] = (struct part){ 0, 0, HEAD };
	for (i = 0; i < c->bars->count; i++) {
		height = row_height(&c->titles[i]);
		if (parts[n].bottom + height > most && i > parts[n].first)
			parts[++n] = (struct part){ i, i, HEAD };
		parts[n].bottom += height;
		parts[n].end = i + 1;
	}
	return n + 1;
}

static const char *
draw_part(struct chart *c, const struct part *part, bool last,
    const struct svg_frame *frame)
{
	int32_t y = HEAD;
	size_t i;

	svg_begin(&c->svg, c->arena, frame);
	draw_scale(c, part->bottom);
	for (i = part->first; i < part->end; i++) {
		draw_row(c, &c->bars->rows[i], &c->titles[i], y);
		y += row_height(&c->titles[i]);
	}
	if (last)
		legend(c, part->bottom + LEGEND_GAP, true);
	return svg_end(&c->svg);
}

const char *
draw_score(struct arena *a, const struct bars *b, const char *title,
    const char *prefix)
{
	struct svg_frame frame = { prefix, title, bars_say(a, b), 0, 0,
	    WIDEST, SVG_ANY_PAGE };
	struct part *parts = arena_array(a, b->count, sizeof(*parts));
	struct chart c = { .bars = b, .arena = a };
	const char *all = "";
	size_t i, count;

	measure(&c);
	count = cut(&c, parts, SHEET);
	if (count > 1)
		count = cut(&c, parts, PART);
	for (i = 0; i < count; i++) {
		frame.height = i + 1 < count ? parts[i].bottom :
		    legend(&c, parts[i].bottom + LEGEND_GAP, false);
		if (i > 0) {
			frame.prefix = arena_format(a, "%s-%zu", prefix, i + 1);
			frame.title = arena_format(a, "%s, vervolg", title);
		}
		all = arena_format(a, "%s%s", all, draw_part(&c, &parts[i],
		    i + 1 == count, &frame));
	}
	return all;
}
