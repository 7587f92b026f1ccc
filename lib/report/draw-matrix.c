#include "draw-matrix.h"
#include "draw-matrix-private.h"

enum {
	STEP = 5,		/* points between two lines of the grid */
	FEW_STEPS = 4, SPARSE = 10,
	TICK = 600, LABEL_DOWN = 1700, TITLE_DOWN = 3300,
	NAME_BASE = 1000, NAME_LINE = 1300,
	CORNER_LINES = 2, EDGE = 500,
	LEGEND_TOP = 4200, LINE = 1600, KEY_GAP = 600, NUMBER_WIDTH = 2400,
	SWATCH = 1500, BETWEEN = 1400
};

/* A narrow page is 290 pixels wide at least, and text must not shrink. */
static const struct plane narrow = {
	29000, { 2400, 3400, 25800, 26000 }, 450, 500, 11000, 1, 46000
}, wide = {
	72000, { 3000, 3400, 68000, 36000 }, 600, 700, 19000, 3, 72000
};

/* How an opgave looks by what becomes of it. */
static const struct {
	enum svg_look look;
	const char *label;
} fates[SURVEY_FATES + 1] = {
	[SURVEY_NOT_CHOSEN] = { SVG_FULL, "nog niet gekozen" },
	[SURVEY_TAKEN] = { SVG_DARK, "gaat mee" },
	[SURVEY_LATER] = { SVG_LIGHT, "later" },
	[SURVEY_LEFT] = { SVG_EMPTY, "gaat niet mee" },
	[SURVEY_FATES] = { SVG_UNSURE, "valt af" }
};

static size_t
fate(const struct survey_opgave *o)
{
	return o->standing == SURVEY_OUT ? SURVEY_FATES : (size_t)o->fate;
}

/* The corners, in a few words; where a name lies already they go without. */
static const struct {
	bool right, top;
	const char *words[CORNER_LINES];
} corners[] = {
	{ false, true, { "weinig te winnen", "veel risico" } },
	{ true, true, { "veel te winnen", "veel risico" } },
	{ false, false, { "weinig te winnen", "weinig risico" } },
	{ true, false, { "veel te winnen", "weinig risico" } }
};

static void
draw_axes(struct svg *s, const struct scatter *m)
{
	const struct svg_box *b = &m->plane->plot;
	int32_t right = b->x + b->width, bottom = b->y + b->height, at, n;
	int32_t step = m->matrix->most / STEP > SPARSE ?
	    m->matrix->most / FEW_STEPS / STEP * STEP : STEP;

	for (n = 0; n <= MATRIX_MOST_RISK; n += STEP) {
		at = scatter_y(m, n * NUMBER_ONE);
		svg_line(s, n == 0 ? SVG_AXIS : SVG_GRID, b->x, at, right, at);
		svg_text(s, SVG_WORDS_SMALL, SVG_UP_TO_HERE, b->x - TICK,
		    at + 400, 0, arena_format(s->arena, "%d", (int)n));
	}
	for (n = 0; n <= m->matrix->most; n += step) {
		at = scatter_x(m, n * NUMBER_ONE);
		svg_line(s, n == 0 ? SVG_AXIS : SVG_GRID, at, b->y, at,
		    bottom);
		svg_text(s, SVG_WORDS_SMALL, SVG_AROUND, at,
		    bottom + LABEL_DOWN, 0,
		    arena_format(s->arena, "%d", (int)n));
	}
	svg_text(s, SVG_WORDS_SMALL, SVG_FROM_HERE, 0, 1100, 0,
	    "risico (kans x gevolg)");
	svg_text(s, SVG_WORDS_SMALL, SVG_UP_TO_HERE, right,
	    bottom + TITLE_DOWN, 0, "kansen (punten)");
}

static void
draw_corners(struct svg *s, const struct scatter *m)
{
	const struct svg_box *b = &m->plane->plot;
	struct svg_box box;
	size_t i, j;

	for (i = 0; i < sizeof(corners) / sizeof(*corners); i++) {
		box.width = svg_width(SVG_WORDS_SMALL, corners[i].words[0]);
		box.height = CORNER_LINES * NAME_LINE;
		box.x = corners[i].right ? b->x + b->width - box.width - EDGE :
		    b->x + EDGE;
		box.y = corners[i].top ? b->y + EDGE : b->y + b->height -
		    box.height - EDGE;
		if (!labels_are_clear_of(&m->labels, &box))
			continue;
		for (j = 0; j < CORNER_LINES; j++)
			svg_text(s, SVG_WORDS_SMALL, corners[i].right ?
			    SVG_UP_TO_HERE : SVG_FROM_HERE, corners[i].right ?
			    box.x + box.width : box.x, box.y + (int32_t)j *
			    NAME_LINE + NAME_BASE, 0, corners[i].words[j]);
	}
}

/* A thin line over all that it may be. */
static void
draw_range(struct svg *s, const struct scatter *m,
    const struct survey_opgave *o, const struct label *l)
{
	if (o->chances.low < o->chances.high)
		svg_line(s, SVG_ROOM, scatter_x(m, o->chances.low), l->y,
		    scatter_x(m, o->chances.high), l->y);
	if (o->danger.low < o->danger.high)
		svg_line(s, SVG_ROOM, l->x, scatter_y(m, o->danger.low), l->x,
		    scatter_y(m, o->danger.high));
}

static void
draw_mark(struct svg *s, const struct spot *p, const struct label *l)
{
	svg_circle(s, fates[fate(p->members[0])].look, l->x, l->y,
	    l->reach - 50);
}

static void
draw_name(struct svg *s, const struct spot *p, const struct label *l)
{
	const struct svg_box *b = &l->box;
	enum svg_anchor anchor = b->x >= l->x + l->reach ? SVG_FROM_HERE :
	    b->x + b->width <= l->x - l->reach ? SVG_UP_TO_HERE : SVG_AROUND;
	int32_t x = anchor == SVG_FROM_HERE ? b->x : anchor == SVG_AROUND ?
	    b->x + b->width / 2 : b->x + b->width;
	size_t i;

	if (!l->placed)
		return;
	for (i = 0; i < p->line_count; i++)
		svg_text(s, SVG_NAME, anchor, x, b->y + (int32_t)i *
		    NAME_LINE + NAME_BASE, 0, p->lines[i]);
}

static void
draw_places(struct svg *s, const struct scatter *m)
{
	size_t i, j;

	for (i = 0; i < m->labels.count; i++)
		for (j = 0; j < m->spots[i].member_count; j++)
			draw_range(s, m, m->spots[i].members[j],
			    &m->labels.all[i]);
	for (i = 0; i < m->labels.count; i++)
		draw_mark(s, &m->spots[i], &m->labels.all[i]);
	draw_corners(s, m);
	for (i = 0; i < m->labels.count; i++)
		draw_name(s, &m->spots[i], &m->labels.all[i]);
}

/* The titles under a number: their lines, one under another.  Without a drawing
 * they are counted only. */
static int32_t
draw_titles(struct arena *a, struct svg *s, const struct spot *p,
    int32_t width, int32_t x, int32_t y)
{
	const char *lines[NAME_LINES];
	size_t i, j, n;

	for (i = 0; i < p->member_count; i++) {
		n = svg_wrap(a, SVG_NAME, p->members[i]->titel, width, lines,
		    NAME_LINES);
		for (j = 0; j < n; j++, y += LINE)
			if (s != NULL)
				svg_text(s, SVG_NAME, SVG_FROM_HERE, x,
				    y + NAME_BASE, 0, lines[j]);
	}
	return y;
}

/* One after another, in columns of the same height or so. */
static int32_t
draw_numbers(struct arena *a, struct svg *s, const struct scatter *m,
    int32_t top, int32_t height)
{
	int32_t x = 0, y = top, lowest = top;
	int32_t column = m->plane->width / (int32_t)m->plane->columns;
	size_t n, i;

	for (n = 1; n <= m->numbers; n++) {
		if (y - top >= height) {
			x += column;
			y = top;
		}
		if (s != NULL)
			svg_text(s, SVG_WORDS_STRONG, SVG_FROM_HERE, x,
			    y + NAME_BASE, 0, arena_format(a, "%zu", n));
		for (i = 0; i < m->labels.count; i++)
			if (m->spots[i].number == n || m->spots[i].with == n)
				y = draw_titles(a, s, &m->spots[i], column -
				    NUMBER_WIDTH - KEY_GAP, x + NUMBER_WIDTH,
				    y);
		if (y > lowest)
			lowest = y;
	}
	return lowest;
}

/* An entry of the legend: what to draw, and after what. */
struct key {
	struct svg *svg;	/* NULL: it is measured only */
	const struct scatter *scatter;
	int32_t x, y;
};

/* Say the next one, on a new line where there is no room; where its mark
 * goes. */
static int32_t
next_key(struct key *k, const char *label)
{
	int32_t width = SWATCH + svg_width(SVG_WORDS_SMALL, label), x;

	if (k->x > 0 && k->x + width > k->scatter->plane->width) {
		k->x = 0;
		k->y += LINE;
	}
	x = k->x;
	if (k->svg != NULL)
		svg_text(k->svg, SVG_WORDS_SMALL, SVG_FROM_HERE, x + SWATCH,
		    k->y + NAME_BASE, 0, label);
	k->x += width + BETWEEN;
	return x;
}

/* What the marks and lines are; where it ends. */
static int32_t
draw_keys(struct svg *s, const struct scatter *m, int32_t y)
{
	bool used[SURVEY_FATES + 1] = { false }, vague = false;
	struct key k = { s, m, 0, y };
	const struct survey_opgave *o;
	int32_t x;
	size_t i;

	for (i = 0; i < m->matrix->drawn; i++) {
		o = m->matrix->points[i];
		used[fate(o)] = true;
		vague |= o->chances.low < o->chances.high ||
		    o->danger.low < o->danger.high;
	}
	for (i = 0; i <= SURVEY_FATES; i++) {
		if (!used[i])
			continue;
		x = next_key(&k, fates[i].label);
		if (s != NULL)
			svg_circle(s, fates[i].look, x + 600, k.y + 600, 450);
	}
	if (vague) {
		x = next_key(&k, "tussen deze uitersten");
		if (s != NULL)
			svg_line(s, SVG_ROOM, x, k.y + 600, x + 1100,
			    k.y + 600);
	}
	return k.y + LINE;
}

static const char *
draw(struct arena *a, const struct matrix *matrix, const struct plane *plane,
    struct svg_frame *frame)
{
	struct scatter m = { .matrix = matrix, .plane = plane };
	int32_t top = plane->plot.y + plane->plot.height + LEGEND_TOP;
	int32_t keys, height;
	struct svg s;

	scatter_place(a, &m);
	keys = draw_keys(NULL, &m, top) + KEY_GAP;
	/* as one column, which is then cut */
	height = draw_numbers(a, NULL, &m, keys, INT32_MAX) - keys;
	height = (height + (int32_t)plane->columns - 1) /
	    (int32_t)plane->columns;
	frame->width = plane->width;
	frame->height = draw_numbers(a, NULL, &m, keys, height);
	frame->most = plane->most;
	svg_begin(&s, a, frame);
	draw_axes(&s, &m);
	draw_places(&s, &m);
	draw_keys(&s, &m, top);
	draw_numbers(a, &s, &m, keys, height);
	return svg_end(&s);
}

const char *
draw_matrix(struct arena *a, const struct matrix *m, const char *title,
    const char *prefix)
{
	struct svg_frame frame = { prefix, title, matrix_say(a, m), 0, 0, 0,
	    SVG_NARROW_PAGE };
	const char *first = draw(a, m, &narrow, &frame);

	frame.prefix = arena_format(a, "%s-breed", prefix);
	frame.page = SVG_WIDE_PAGE;
	return arena_format(a, "%s%s", first, draw(a, m, &wide, &frame));
}
