#include "draw-timeline-private.h"

enum { SWATCH = 2200, COLUMNS = 2, WIDE_COLUMNS = 4, APART = 4400 };

/* In the order of the legend: as sure as they are, then what is around them. */
static const struct {
	int mark;
	const char *label;
} entries[] = {
	{ MARK_OWN, "wijkaanpak" },
	{ SURVEY_IDEA, "idee" },
	{ SURVEY_PREPARED, "in voorbereiding" },
	{ SURVEY_PLANNED, "vastgelegd" },
	{ SURVEY_UNDER_WAY, "in uitvoering" },
	{ SURVEY_READY, "gereed" },
	{ SURVEY_PUT_OFF, "uitgesteld" },
	{ SURVEY_STAGE_UNKNOWN, "status onbekend" },
	{ MARK_LEADS, "leidend" },
	{ MARK_ROOM, "speelruimte" },
	{ MARK_REST, "graafrust" },
	{ MARK_OUTSIDE, "buiten deze jaren" },
	{ MARK_OPEN, "open begin of eind" },
	{ MARK_CONFIRMED, "koppelkans bevestigd" },
	{ MARK_PROPOSED, "koppelkans voorgesteld" }
};

#define ENTRY_COUNT (sizeof(entries) / sizeof(*entries))

static int32_t
columns_of(const struct drawing *d)
{
	return d->names == 0 ? COLUMNS : WIDE_COLUMNS;
}

int32_t
drawing_legend_height(const struct drawing *d)
{
	int32_t n = 0;
	size_t i;

	for (i = 0; i < ENTRY_COUNT; i++)
		n += d->used[entries[i].mark];
	return (n + columns_of(d) - 1) / columns_of(d) * LEGEND_LINE;
}

static void
line(struct svg *s, enum svg_look look)
{
	svg_line(s, look, 0, 0, SWATCH, 0);
}

static void
ends(struct svg *s)
{
	svg_line(s, SVG_ROOM, 0, -450, 0, 450);
	svg_line(s, SVG_ROOM, SWATCH, -450, SWATCH, 450);
}

static void
triangle(struct svg *s, enum svg_look look)
{
	static const int32_t points[] = { 1500, 0, 750, -500, 750, 500 };

	svg_polygon(s, look, points, 3);
}

static void
diamond(struct svg *s)
{
	static const int32_t points[] = {
		1100, -500, 1600, 0, 1100, 500, 600, 0
	};

	svg_polygon(s, SVG_SIGN, points, 4);
}

static void
swatch(struct svg *s, int mark)
{
	struct survey_work work = { 0 };

	switch (mark) {
	case MARK_ROOM:
		line(s, SVG_ROOM);
		ends(s);
		return;
	case MARK_REST:
		svg_rect(s, SVG_HATCHED, (struct svg_box){ 0, -350, SWATCH,
		    700 });
		return;
	case MARK_LEADS:
		diamond(s);
		return;
	case MARK_OUTSIDE:
		triangle(s, SVG_SIGN);
		return;
	case MARK_OPEN:
		triangle(s, SVG_LIGHT);
		return;
	case MARK_CONFIRMED:
		line(s, SVG_LINK);
		return;
	case MARK_PROPOSED:
		line(s, SVG_LINK_OPEN);
		return;
	}
	if (mark != MARK_OWN)
		work.stage = (enum survey_stage)mark;
	svg_rect(s, drawing_look(&work, mark == MARK_OWN), (struct svg_box){
	    0, -BAR_HEIGHT / 2, SWATCH, BAR_HEIGHT });
}

/* Down the first column, then down the next one. */
void
drawing_legend(struct drawing *d, int32_t y)
{
	int32_t lines = drawing_legend_height(d) / LEGEND_LINE, n = 0;
	int32_t apart = d->names == 0 ? APART : SVG_ALL / WIDE_COLUMNS;
	int32_t x, at;
	size_t i;

	for (i = 0; i < ENTRY_COUNT; i++) {
		if (!d->used[entries[i].mark])
			continue;
		x = n / lines * apart;
		at = y + n % lines * LEGEND_LINE + LEGEND_LINE / 2;
		n++;
		svg_at(&d->svg, x, at);
		swatch(&d->svg, entries[i].mark);
		svg_text(&d->svg, SVG_WORDS_SMALL, SVG_FROM_HERE,
		    SWATCH + 700, 400, 0, entries[i].label);
		svg_leave(&d->svg);
	}
}
