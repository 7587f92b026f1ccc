#include "columns.h"
#include "terminal.h"
#include "wrap.h"

/* A text in lines, the first after `start` (whose width is the indent), the
 * others indented as far. */
static void
lines(const struct page_text *text, const char *start, size_t indent,
    const struct style *style, struct wrap *w, struct buffer *out)
{
	size_t width = style->width > indent + 10 ? style->width - indent : 10;
	size_t line;

	wrap_load(w, text);
	buffer_add_text(out, start);
	while (wrap_next(w, width, &line)) {
		if (start == NULL)
			buffer_add_spaces(out, indent);
		start = NULL;
		wrap_put(w, style->colour, out);
		buffer_add_byte(out, '\n');
	}
	if (start != NULL)
		buffer_add_byte(out, '\n');
}

static void
underline(char c, size_t width, struct buffer *out)
{
	while (width-- > 0)
		buffer_add_byte(out, c);
	buffer_add_byte(out, '\n');
}

/* The levels are told apart without colour too. */
static void
heading(const struct page_block *b, const struct style *style,
    struct wrap *w, struct buffer *out)
{
	size_t line, widest = 0;

	wrap_load(w, &b->text);
	while (wrap_next(w, style->width, &line)) {
		if (style->colour)
			buffer_add_text(out, "\033[1m");
		wrap_put(w, false, out);
		if (style->colour)
			buffer_add_text(out, "\033[0m");
		buffer_add_byte(out, '\n');
		if (line > widest)
			widest = line;
	}
	if (b->level <= 2)
		underline(b->level == 1 ? '=' : '-', widest, out);
}

static void
list(const struct page_block *b, const struct style *style, struct wrap *w,
    struct buffer *out)
{
	const struct page_row *row;

	for (row = b->first; row != NULL; row = row->next)
		lines(&row->cells[0], "- ", 2, style, w, out);
}

static void
table(const struct page_block *b, const struct style *style, struct wrap *w,
    struct buffer *out)
{
	if (b->text.first != NULL)
		lines(&b->text, "", 0, style, w, out);
	columns_write(b, style, w, out);
}

/* What stands for it, then the marks; without these the table has to do. */
static void
figure(const struct page_block *b, const struct style *style, struct wrap *w,
    struct buffer *out)
{
	size_t i;

	lines(&b->text, "", 0, style, w, out);
	if (b->desc.first != NULL)
		lines(&b->desc, "", 0, style, w, out);
	if (b->figure->line_count > 0)
		buffer_add_byte(out, '\n');
	for (i = 0; i < b->figure->line_count; i++) {
		buffer_add_text(out, b->figure->lines[i]);
		buffer_add_byte(out, '\n');
	}
}

void
terminal_write(const struct page *page, const struct style *style,
    struct buffer *out)
{
	const struct page_block *b;
	struct wrap w = { 0 };

	for (b = page->first; b != NULL; b = b->next) {
		if (b != page->first || page->continues)
			buffer_add_byte(out, '\n');
		if (b->kind == PAGE_HEADING)
			heading(b, style, &w, out);
		else if (b->kind == PAGE_LIST)
			list(b, style, &w, out);
		else if (b->kind == PAGE_TABLE)
			table(b, style, &w, out);
		else if (b->kind == PAGE_FIGURE)
			figure(b, style, &w, out);
		else
			lines(&b->text, "", 0, style, &w, out);
	}
	wrap_free(&w);
}
