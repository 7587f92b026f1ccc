#include "draw-residents.h"
#include "dutch.h"
#include "svg.h"

enum {
	SCALE_LABEL = 1150, SCALE_LINE = 1600, HEAD = 2600,
	BAR = 2000, BAR_GAP = 350, ROW_GAP = 1100,
	APART = 800,		/* between a title and the total */
	AROUND = 500,		/* a number in its piece */
	SWATCH = 2200, SWATCH_HEIGHT = 1300, SWATCH_GAP = 600,
	LEGEND_LINE = 2000, LEGEND_GAP = 600,
	WIDEST = 80000
};

enum { TITLE_LINES = 3 };	/* at most */

struct chart {
	const struct residents *residents;
	struct svg svg;
	struct arena *arena;
};

static int32_t
share(const struct chart *c, int64_t n)
{
	return (int32_t)number_scale(n, SVG_ALL, c->residents->most, 1);
}

static void
draw_scale(struct chart *c, int32_t bottom)
{
	static const int at[] = { 0, 50, 100 };
	struct svg *s = &c->svg;
	int32_t x;
	size_t i;

	for (i = 0; i < sizeof(at) / sizeof(*at); i++) {
		x = share(c, at[i] * NUMBER_ONE);
		svg_line(s, i == 0 ? SVG_AXIS : SVG_GRID, x, SCALE_LINE, x,
		    bottom);
		/* beside more than twice a hundred these are one place */
		if (i == 0 || c->residents->most <= 200 * NUMBER_ONE)
			svg_text(s, SVG_WORDS_SMALL, i == 0 ? SVG_FROM_HERE :
			    x == SVG_ALL ? SVG_UP_TO_HERE : SVG_AROUND, x,
			    SCALE_LABEL, 0, arena_format(c->arena, "%d %%",
			    at[i]));
	}
}

/* Its number and share, or as much of that as has room for sure. */
static void
label(struct chart *c, const struct residents_part *part, int32_t from,
    int32_t to, int32_t y)
{
	enum svg_look look = svg_piece(part->group).words;
	const char *number = arena_format(c->arena, "%zu", part->group + 1);
	const char *texts[] = { arena_format(c->arena, "%s: %s %%", number,
	    dutch_range(c->arena, part->share, -1)), number };
	size_t i;

	for (i = 0; i < 2; i++) {
		if (svg_width(look, texts[i]) + AROUND >
		    svg_at_least(to - from))
			continue;
		svg_text(&c->svg, look, SVG_AROUND, from + (to - from) / 2,
		    y + BAR / 2 + 450, 0, texts[i]);
		return;
	}
}

static void
draw_bar(struct chart *c, const struct residents_bar *b, int32_t y)
{
	const struct residents_part *part;
	int64_t sum = 0;
	int32_t from, to;
	size_t i;

	for (i = 0; i < b->count; i++) {
		part = &b->parts[i];
		from = share(c, sum);
		to = share(c, sum += part->share.low);
		if (to == from)
			continue;
		svg_rect(&c->svg, svg_piece(part->group).piece,
		    (struct svg_box){ from, y, to - from, BAR });
		label(c, part, from, to, y);
	}
	from = share(c, sum);
	to = share(c, residents_rest(b) > 0 ? 100 * NUMBER_ONE : b->high);
	if (to > from)
		svg_rect(&c->svg, SVG_HATCHED, (struct svg_box){ from, y,
		    to - from, BAR });
}

/* From y on, and only measured when it is not drawn; where it ends. */
static int32_t
row(struct chart *c, const struct residents_bar *b, int32_t y, bool drawn)
{
	const char *lines[TITLE_LINES], *total = residents_total(c->arena, b);
	int32_t line = svg_line_height(SVG_WORDS_STRONG), below;
	size_t i, count = svg_wrap(c->arena, SVG_WORDS_STRONG, b->title,
	    SVG_NARROW - APART - svg_width(SVG_WORDS, total), lines,
	    TITLE_LINES);

	below = y + (int32_t)count * line + BAR_GAP;
	if (drawn) {
		for (i = 0; i < count; i++)
			svg_text(&c->svg, SVG_WORDS_STRONG, SVG_FROM_HERE, 0,
			    y + (int32_t)i * line + 1300, 0, lines[i]);
		svg_text(&c->svg, SVG_WORDS, SVG_UP_TO_HERE, SVG_ALL,
		    y + 1300, 0, total);
		draw_bar(c, b, below);
	}
	return below + BAR + BAR_GAP + ROW_GAP;
}

static int32_t
rows(struct chart *c, bool drawn)
{
	int32_t y = HEAD;
	size_t i;

	for (i = 0; i < c->residents->drawn; i++)
		y = row(c, &c->residents->bars[i], y, drawn);
	return y;
}

static void
entry(struct chart *c, enum svg_look look, int32_t y, const char *text)
{
	const char *line;

	svg_wrap(c->arena, SVG_WORDS_SMALL, text, SVG_NARROW - SWATCH -
	    SWATCH_GAP, &line, 1);
	svg_at(&c->svg, 0, 0);
	svg_rect(&c->svg, look, (struct svg_box){ 0, y, SWATCH,
	    SWATCH_HEIGHT });
	svg_text(&c->svg, SVG_WORDS_SMALL, SVG_FROM_HERE, SWATCH + SWATCH_GAP,
	    y + SWATCH_HEIGHT / 2 + 400, 0, line);
	svg_leave(&c->svg);
}

/* From y on, and only measured when it is not drawn; where it ends. */
static int32_t
legend(struct chart *c, int32_t y, bool drawn)
{
	const struct residents *r = c->residents;
	size_t i;

	for (i = 0; i < r->group_count; i++) {
		if (!r->groups[i].named)
			continue;
		if (drawn)
			entry(c, svg_piece(i).piece, y,
			    arena_format(c->arena, "%zu: %s", i + 1,
			    r->groups[i].name));
		y += LEGEND_LINE;
	}
	if (r->unnamed > 0) {
		if (drawn)
			svg_text(&c->svg, SVG_WORDS_SMALL, SVG_FROM_HERE, 0,
			    y + SWATCH_HEIGHT / 2 + 400, SWATCH + SWATCH_GAP,
			    residents_others(c->arena, r));
		y += LEGEND_LINE;
	}
	if (!r->rest)
		return y;
	if (drawn)
		entry(c, SVG_HATCHED, y, "niet bekend");
	return y + LEGEND_LINE;
}

const char *
draw_residents(struct arena *a, const struct residents *r, const char *title,
    const char *prefix)
{
	struct svg_frame frame = { prefix, title, residents_say(a, r), 0, 0,
	    WIDEST, SVG_ANY_PAGE };
	struct chart c = { .residents = r, .arena = a };
	int32_t bottom = rows(&c, false);

	frame.height = legend(&c, bottom + LEGEND_GAP, false);
	svg_begin(&c.svg, a, &frame);
	draw_scale(&c, bottom);
	(void)rows(&c, true);
	legend(&c, bottom + LEGEND_GAP, true);
	return svg_end(&c.svg);
}
