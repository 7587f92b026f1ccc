#include <string.h>

#include "draw-score.h"
#include "lines.h"
#include "page.h"

enum { INDENT = 3, CELLS = LINES_WIDTH - INDENT };

#define ZERO "\342\224\202"	/* a line down */
#define UNKNOWN "\342\226\221"	/* a light shade */

/* Of the criteria, each with its NUL. */
static const char marks[][2] = {
	"1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d", "e",
	"f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s",
	"t", "u", "v", "w", "x", "y", "z"
};

#define MARK_COUNT (sizeof(marks) / sizeof(*marks))

struct canvas {
	struct lines lines;
	const struct bars *bars;
	int zero;		/* the cell on whose left it is */
	const char *cells[CELLS];
};

/* Cells up to so many tenths of a point from zero. */
static int
cell(const struct canvas *c, int32_t tenths)
{
	int64_t span = c->bars->most - c->bars->least;

	return (int)(((int64_t)(tenths - c->bars->least) * (CELLS - 1) +
	    span / 2) / span);
}

static void
put(struct canvas *c, const char *what, int32_t from, int32_t to)
{
	int i = cell(c, from < to ? from : to);
	int end = cell(c, from < to ? to : from);

	for (; i < end; i++)
		c->cells[i < c->zero ? i : i + 1] = what;
}

static void
add_bar(struct canvas *c, const struct bars_row *row)
{
	static const char *const blank = " ";
	const struct scored_term *t = row->score.terms;
	struct bars_part gain, loss;
	int32_t up = 0, down = 0;
	char line[INDENT + CELLS * sizeof(ZERO)], *end = line + INDENT;
	const char *mark;
	size_t i;

	for (i = 0; i < CELLS; i++)
		c->cells[i] = blank;
	c->cells[c->zero] = ZERO;
	for (i = 0; i < c->bars->kader->count; i++) {
		gain = bars_gain(&t[i]);
		loss = bars_loss(&t[i]);
		mark = marks[i % MARK_COUNT];
		put(c, mark, up, up + gain.sure);
		put(c, mark, down, down - loss.sure);
		up += gain.sure;
		down -= loss.sure;
	}
	for (i = 0; i < c->bars->kader->count; i++) {
		gain = bars_gain(&t[i]);
		loss = bars_loss(&t[i]);
		put(c, UNKNOWN, up, up + gain.more);
		put(c, UNKNOWN, down, down - loss.more);
		up += gain.more;
		down -= loss.more;
	}
	memset(line, ' ', INDENT);
	for (i = 0; i < CELLS; i++)
		for (mark = c->cells[i]; *mark != '\0'; mark++)
			*end++ = *mark;
	*end = '\0';
	lines_add(&c->lines, line);
}

/* As many on a line as there is room for. */
static void
add_legend(struct canvas *c)
{
	const struct kader *k = c->bars->kader;
	struct arena *a = c->lines.arena;
	const char *line = "  ", *entry;
	size_t i, count = k->count + c->bars->unsure;

	for (i = 0; i < count; i++) {
		entry = i < k->count ? page_clean(a, arena_format(a, "%s %s",
		    marks[i % MARK_COUNT], k->criteria[i].name)) :
		    UNKNOWN " nog niet bekend";
		if (strlen(line) + 2 + strlen(entry) > LINES_WIDTH) {
			lines_add(&c->lines, line);
			line = "  ";
		}
		line = arena_format(a, "%s %s ", line, entry);
	}
	lines_add(&c->lines, line);
}

const char *const *
draw_score_lines(struct arena *a, const struct bars *b, size_t *count)
{
	struct canvas *c = arena_alloc(a, sizeof(*c));
	size_t i;

	c->lines.arena = a;
	c->bars = b;
	c->zero = cell(c, 0);
	for (i = 0; i < b->count; i++) {
		lines_add(&c->lines, page_clean(a, arena_format(a, "%-2zu %s "
		    "(%s)", i + 1, b->rows[i].opgave->titel,
		    bars_total(a, &b->rows[i]))));
		add_bar(c, &b->rows[i]);
	}
	lines_add(&c->lines, "");
	add_legend(c);
	*count = c->lines.count;
	return c->lines.all;
}
