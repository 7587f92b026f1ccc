#include <string.h>

#include "../base/buffer.h"
#include "../base/text.h"
#include "draw-timeline.h"
#include "lines.h"
#include "page.h"

enum {
	INDENT = 3, PER_YEAR = 3,
	CELLS = TIMELINE_YEARS * PER_YEAR, YEARS_APART = 5
};

/* What a cell shows; one of a stage is a bar. */
#define NOW "\342\224\202"		/* a line down */
#define REALISTIC "\302\267"		/* a dot in the middle */
#define ROOM "\342\224\200"		/* a line across */
#define REST "\342\225\261"		/* a line at a slant */
#define OWN "\342\225\220"		/* two lines across */
#define LEADS "\342\227\206"		/* a diamond */
#define BEFORE "\342\227\200"		/* triangles */
#define AFTER "\342\226\266"
#define OPEN_BEGIN "\342\200\271"	/* angle quotes */
#define OPEN_END "\342\200\272"

static const char *const bars[SURVEY_STAGES] = {
	[SURVEY_STAGE_UNKNOWN] = "?",
	[SURVEY_IDEA] = "\342\226\221",		/* shades, up to black */
	[SURVEY_PREPARED] = "\342\226\222",
	[SURVEY_PLANNED] = "\342\226\223",
	[SURVEY_UNDER_WAY] = "\342\226\210",
	[SURVEY_READY] = "\342\226\240",	/* a square */
	[SURVEY_PUT_OFF] = "\342\225\214"	/* dashes */
};

/* What the legend explains, where it is used. */
static const struct {
	const char *cell, *label;
} entries[] = {
	{ OWN, "wijkaanpak" },
	{ "\342\226\221", "idee" },
	{ "\342\226\222", "in voorbereiding" },
	{ "\342\226\223", "vastgelegd" },
	{ "\342\226\210", "in uitvoering" },
	{ "\342\226\240", "gereed" },
	{ "\342\225\214", "uitgesteld" },
	{ "?", "status onbekend" },
	{ LEADS, "leidend" },
	{ ROOM, "speelruimte" },
	{ REST, "graafrust" },
	{ BEFORE, "eerder" },
	{ AFTER, "later" },
	{ OPEN_BEGIN, "open begin" },
	{ OPEN_END, "open eind" },
	{ NOW, "peildatum" },
	{ REALISTIC, "aansluiten is realistisch" }
};

#define ENTRY_COUNT (sizeof(entries) / sizeof(*entries))

struct canvas {
	struct arena *arena;
	const struct timeline *timeline;
	struct lines lines;
	const char *cells[CELLS];
	bool used[ENTRY_COUNT];
};

/* The cell of a day; one outside is beside them. */
static int
cell(const struct timeline *t, int32_t day)
{
	int year, month, day_of_month;

	if (day < t->from)
		return -1;
	if (day >= t->to)
		return CELLS;
	period_date(day, &year, &month, &day_of_month);
	return (year - t->year) * PER_YEAR + (month - 1) * PER_YEAR / 12;
}

static void
put(struct canvas *c, int i, const char *what)
{
	if (i >= 0 && i < CELLS)
		c->cells[i] = what;
}

/* From the cell of a day up to that of the last one before another. */
static void
run(struct canvas *c, int32_t from, int32_t to, const char *what)
{
	int i = cell(c->timeline, from), last;

	last = to == PERIOD_END ? CELLS : cell(c->timeline, to - 1);
	if (i < 0)
		i = 0;
	for (; i <= last; i++)
		put(c, i, what);
}

static void
clear(struct canvas *c)
{
	int i, realistic = cell(c->timeline, c->timeline->realistic);

	for (i = 0; i < CELLS; i++)
		c->cells[i] = i >= realistic ? REALISTIC : " ";
	put(c, cell(c->timeline, c->timeline->day), NOW);
}

static void
add_cells(struct canvas *c)
{
	struct buffer b = { 0 };
	size_t i, j;

	buffer_add_spaces(&b, INDENT);
	for (i = 0; i < CELLS; i++) {
		buffer_add_text(&b, c->cells[i]);
		if (i > 0 && c->cells[i] == c->cells[i - 1])
			continue;
		for (j = 0; j < ENTRY_COUNT; j++)
			c->used[j] |= strcmp(c->cells[i],
			    entries[j].cell) == 0;
	}
	lines_add(&c->lines, buffer_text(&b));
	buffer_free(&b);
}

static void
draw_ends(struct canvas *c, struct period p)
{
	if (p.from < c->timeline->from)
		put(c, 0, p.from == PERIOD_BEGIN ? OPEN_BEGIN : BEFORE);
	if (p.to > c->timeline->to)
		put(c, CELLS - 1, p.to == PERIOD_END ? OPEN_END : AFTER);
}

static void
draw_work(struct canvas *c, const struct survey_work *w, bool own)
{
	int first = cell(c->timeline, w->period.from);

	clear(c);
	if (w->room.known)
		run(c, w->room.from, w->room.to, ROOM);
	if (w->rest.known && w->period.to < w->rest.from)
		run(c, w->period.to, w->rest.from, REST);
	if (!timeline_is_before(c->timeline, w) &&
	    !timeline_is_after(c->timeline, w)) {
		run(c, w->period.from, w->period.to, own ? OWN :
		    bars[w->stage]);
		if (w->leads == TRI_YES)
			put(c, first < 0 ? 0 : first, LEADS);
	}
	draw_ends(c, w->period);
	add_cells(c);
}

/* How a row is linked with each other one: bits, by whether it is proposed. */
static unsigned char *
links_of(const struct canvas *c, size_t row)
{
	const struct timeline *t = c->timeline;
	unsigned char *how = arena_array(c->arena, t->row_count, 1);
	size_t i;

	for (i = 0; i < t->link_count; i++)
		if (t->links[i].from == row)
			how[t->links[i].to] |= 1 << !t->links[i].confirmed;
		else if (t->links[i].to == row)
			how[t->links[i].from] |= 1 << !t->links[i].confirmed;
	return how;
}

/* "koppelkans met 2, 3; voorgesteld met 4" */
static void
add_links(struct canvas *c, size_t row)
{
	static const char *const labels[] = {
		"bevestigd met", "voorgesteld met"
	};
	const unsigned char *how = links_of(c, row);
	struct buffer b = { 0 };
	size_t i, other, n, said = 0;

	buffer_add_text(&b, "   koppelkans");
	for (i = 0; i < 2; i++)
		for (other = n = 0; other < c->timeline->row_count; other++) {
			if ((how[other] & 1 << i) == 0)
				continue;
			if (n++ == 0)
				buffer_format(&b, "%s %s", said > 0 ? "," : "",
				    labels[i]);
			said++;
			buffer_format(&b, "%s %zu", n == 1 ? "" : ",",
			    other + 1);
		}
	lines_add(&c->lines, buffer_text(&b));
	buffer_free(&b);
}

/* What a bar is stands behind the title where there is room. */
static void
add_title(struct canvas *c, size_t i, const char *title, const char *facts)
{
	const char *both = arena_format(c->arena, "%-2zu %s (%s)", i + 1,
	    title, facts);

	if (text_width(both) <= LINES_WIDTH) {
		lines_add(&c->lines, both);
		return;
	}
	lines_add(&c->lines, arena_format(c->arena, "%-2zu %s", i + 1, title));
	lines_add(&c->lines, arena_format(c->arena, "   %s", facts));
}

static void
add_row(struct canvas *c, size_t i)
{
	const struct timeline_row *row = &c->timeline->rows[i];
	const char *title = page_clean(c->arena, row->title), *facts;
	size_t j;

	if (row->work_count > 1)
		lines_add(&c->lines, arena_format(c->arena, "%-2zu %s", i + 1,
		    title));
	for (j = 0; j < row->work_count; j++) {
		facts = page_clean(c->arena, timeline_facts(c->arena,
		    c->timeline, row, row->works[j]));
		if (row->work_count == 1)
			add_title(c, i, title, facts);
		else
			lines_add(&c->lines, arena_format(c->arena, "   %s",
			    facts));
		draw_work(c, row->works[j], row->own);
	}
	if (row->linked)
		add_links(c, i);
}

/* The years that are a multiple of five, each above its first cell. */
static void
add_years(struct canvas *c)
{
	struct buffer b = { 0 };
	int i, year = c->timeline->year;

	buffer_add_spaces(&b, INDENT);
	if (year % YEARS_APART != 0 && year % YEARS_APART < YEARS_APART - 1)
		buffer_format(&b, "%d", year);
	for (i = 0; i < TIMELINE_YEARS; i++) {
		if ((year + i) % YEARS_APART != 0)
			continue;
		buffer_add_spaces(&b, (size_t)(INDENT + i * PER_YEAR) -
		    b.size);
		buffer_format(&b, "%d", year + i);
	}
	lines_add(&c->lines, buffer_text(&b));
	buffer_free(&b);
}

static void
add_legend(struct canvas *c)
{
	const char *line = "", *entry;
	size_t i;

	for (i = 0; i < ENTRY_COUNT; i++) {
		if (!c->used[i])
			continue;
		entry = arena_format(c->arena, "%s %s", entries[i].cell,
		    entries[i].label);
		if (text_width(line) + INDENT + text_width(entry) >
		    LINES_WIDTH) {
			lines_add(&c->lines, line);
			line = "";
		}
		line = arena_format(c->arena, "%s   %s", line, entry);
	}
	lines_add(&c->lines, line);
}

const char *const *
draw_timeline_lines(struct arena *a, const struct timeline *t, size_t *count)
{
	struct canvas *c = arena_alloc(a, sizeof(*c));
	size_t i;

	c->arena = a;
	c->timeline = t;
	c->lines.arena = a;
	add_years(c);
	for (i = 0; i < t->row_count; i++)
		add_row(c, i);
	lines_add(&c->lines, "");
	add_legend(c);
	*count = c->lines.count;
	return c->lines.all;
}
