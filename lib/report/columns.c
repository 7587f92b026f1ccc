#include <string.h>

#include "columns.h"

#define GAP 2			/* columns between columns */
#define MAIN_LEAST 26		/* what a main column should have, */
#define TEXT_LEAST 24		/* and another one, rather than be folded; */
#define WRAP_LEAST 10		/* neither is wrapped to less than this */

struct column {
	size_t natural, least;	/* on one line; what it should have */
	size_t start, width;	/* where it is put */
	bool folded;		/* not a column; its cells go under the row */
	bool empty;
};

struct layout {
	const struct page_block *table;
	const struct style *style;
	struct column columns[PAGE_COLUMNS];
	size_t main, shown;
	bool loose;		/* rows are told apart by a blank line */
	struct wrap cells[PAGE_COLUMNS];
};

static size_t
most(size_t a, size_t b)
{
	return a > b ? a : b;
}

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

static struct page_run
heading_run(const struct page_column *column)
{
	return (struct page_run){ .text = column->heading,
	    .tone = PAGE_STRONG };
}

/* How much room each column asks for, its heading included; more than there is
 * makes no difference.  A column that is empty is not shown. */
static void
measure(struct layout *l)
{
	const struct page_row *row;
	struct page_run heading;
	struct column *c;
	size_t i;

	for (row = l->table->first; row != NULL; row = row->next)
		for (i = 0; i < l->table->column_count; i++) {
			c = &l->columns[i];
			if (c->natural < l->style->width)
				c->natural = most(c->natural,
				    wrap_width(row->cells[i].first));
		}
	l->main = SIZE_MAX;
	for (i = 0; i < l->table->column_count; i++) {
		c = &l->columns[i];
		c->empty = page_column_is_empty(l->table, i);
		c->folded = c->empty || l->table->columns[i].fold == PAGE_UNDER;
		heading = heading_run(&l->table->columns[i]);
		c->natural = most(c->natural, wrap_width(&heading));
		c->least = least(c->natural, TEXT_LEAST);
		if (l->table->columns[i].kind == PAGE_COLUMN_NUMBER)
			c->least = c->natural;
		if (l->table->columns[i].kind == PAGE_COLUMN_MAIN) {
			c->least = least(c->natural, MAIN_LEAST);
			c->folded = false;
			l->main = least(l->main, i);
		}
	}
}

/* The columns that are shown, with the gaps between them, at the least. */
static size_t
need(struct layout *l)
{
	size_t i, sum = 0;

	l->shown = 0;
	for (i = 0; i < l->table->column_count; i++)
		if (!l->columns[i].folded) {
			sum += l->columns[i].least;
			l->shown++;
		}
	return sum + (l->shown - 1) * GAP;
}

/* The one to fold next; column_count when there is none. */
static size_t
next_fold(const struct layout *l)
{
	size_t i, next = l->table->column_count;
	int highest = 0;

	for (i = 0; i < l->table->column_count; i++)
		if (!l->columns[i].folded &&
		    l->table->columns[i].fold > highest) {
			highest = l->table->columns[i].fold;
			next = i;
		}
	return next;
}

/* The column that gets the next bit of room: the narrowest that wants more; a
 * main column counts as half as wide as it is. */
static struct column *
neediest(struct layout *l)
{
	struct column *c, *needy = NULL;
	size_t i, width, narrowest = SIZE_MAX;

	for (i = 0; i < l->table->column_count; i++) {
		c = &l->columns[i];
		width = l->table->columns[i].kind == PAGE_COLUMN_MAIN ?
		    c->width / 2 : c->width;
		if (!c->folded && c->width < c->natural && width < narrowest) {
			needy = c;
			narrowest = width;
		}
	}
	return needy;
}

/* When all that can be folded is, the widest column gives way. */
static struct column *
widest(struct layout *l)
{
	struct column *c, *wide = NULL;
	size_t i, most_wide = WRAP_LEAST;

	for (i = 0; i < l->table->column_count; i++) {
		c = &l->columns[i];
		if (!c->folded && c->least > most_wide &&
		    l->table->columns[i].kind != PAGE_COLUMN_NUMBER) {
			wide = c;
			most_wide = c->least;
		}
	}
	return wide;
}

static void
arrange(struct layout *l)
{
	size_t i, wanted, width = l->style->width, at = 0;
	struct column *c;

	while ((wanted = need(l)) > width &&
	    (i = next_fold(l)) < l->table->column_count)
		l->columns[i].folded = true;
	for (; wanted > width && (c = widest(l)) != NULL; wanted--)
		c->least--;
	for (i = 0; i < l->table->column_count; i++)
		l->columns[i].width = l->columns[i].least;
	while (wanted < width && (c = neediest(l)) != NULL) {
		c->width++;
		wanted++;
	}
	/* A row can be seen to start where its first cell is one line. */
	for (i = l->table->column_count; i-- > 0;)
		if (!l->columns[i].folded)
			l->loose = l->columns[i].width < l->columns[i].natural;
	for (i = 0; i < l->table->column_count; i++) {
		c = &l->columns[i];
		l->loose |= c->folded && !c->empty;
		if (c->folded)
			continue;
		c->start = at;
		at += c->width + GAP;
	}
}

/* The cells that were loaded, side by side, as many lines as they need. */
static void
put_cells(struct layout *l, struct buffer *out)
{
	size_t i, at, start, width;
	struct column *c;
	bool more = true;

	while (more) {
		more = false;
		at = 0;
		for (i = 0; i < l->table->column_count; i++) {
			c = &l->columns[i];
			if (c->folded ||
			    !wrap_next(&l->cells[i], c->width, &width))
				continue;
			start = c->start;
			if (l->table->columns[i].kind == PAGE_COLUMN_NUMBER &&
			    width < c->width)
				start += c->width - width;
			if (start > at) {
				buffer_add_spaces(out, start - at);
				at = start;
			}
			wrap_put(&l->cells[i], l->style->colour, out);
			at += width;
			more = true;
		}
		if (more)
			buffer_add_byte(out, '\n');
	}
}

static void
put_headings(struct layout *l, struct buffer *out)
{
	struct page_run heading;
	size_t i, j, end = 0;

	for (i = 0; i < l->table->column_count; i++) {
		heading = heading_run(&l->table->columns[i]);
		wrap_clear(&l->cells[i]);
		wrap_add(&l->cells[i], &heading);
	}
	put_cells(l, out);
	for (i = 0; i < l->table->column_count; i++) {
		if (l->columns[i].folded)
			continue;
		buffer_add_spaces(out, l->columns[i].start - end);
		for (j = 0; j < l->columns[i].width; j++)
			buffer_add_byte(out, '-');
		end = l->columns[i].start + l->columns[i].width;
	}
	buffer_add_byte(out, '\n');
}

/* The folded cells of a row, in its main column and on to the right. */
static void
put_folded(const struct layout *l, const struct page_row *row,
    struct wrap *w, struct buffer *out)
{
	struct page_run between = {
		.text = " \302\267 ", .tone = PAGE_QUIET
	};
	struct page_run colon = { .text = ": ", .tone = PAGE_QUIET }, label;
	size_t indent = l->columns[l->main].start + GAP, i, width, line;

	wrap_clear(w);
	for (i = 0; i < l->table->column_count; i++) {
		if (!l->columns[i].folded || row->cells[i].first == NULL)
			continue;
		if (w->pieces.size > 0)
			wrap_add(w, &between);
		label = heading_run(&l->table->columns[i]);
		label.tone = PAGE_QUIET;
		wrap_add(w, &label);
		wrap_add(w, &colon);
		wrap_add(w, row->cells[i].first);
	}
	width = most(l->style->width, indent + 10) - indent;
	while (wrap_next(w, width, &line)) {
		buffer_add_spaces(out, indent);
		wrap_put(w, l->style->colour, out);
		buffer_add_byte(out, '\n');
	}
}

void
columns_write(const struct page_block *table, const struct style *style,
    struct wrap *scratch, struct buffer *out)
{
	struct layout l = { 0 };
	const struct page_row *row;
	size_t i;

	l.table = table;
	l.style = style;
	measure(&l);
	arrange(&l);
	put_headings(&l, out);
	for (row = table->first; row != NULL; row = row->next) {
		if (l.loose && row != table->first)
			buffer_add_byte(out, '\n');
		for (i = 0; i < table->column_count; i++)
			wrap_load(&l.cells[i], &row->cells[i]);
		put_cells(&l, out);
		put_folded(&l, row, scratch, out);
	}
	for (i = 0; i < table->column_count; i++)
		wrap_free(&l.cells[i]);
}
