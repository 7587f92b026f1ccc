#include "columns.h"
#include "terminal.h"
#include "wrap.h"

/* A text in lines, the first after what stands there already, the others
 * indented as far. */
static void
hang(const struct page_text *text, size_t indent, const struct style *style,
    struct wrap *w, struct buffer *out)
{
	size_t width = style->width > indent + 10 ? style->width - indent : 10;
	size_t line;
	bool first = true;

	wrap_load(w, text);
	while (wrap_next(w, width, &line)) {
		if (!first)
			buffer_add_spaces(out, indent);
		first = false;
		wrap_put(w, style->colour, out);
		buffer_add_byte(out, '\n');
	}
	if (first)
		buffer_add_byte(out, '\n');
}

static void
lines(const struct page_text *text, const struct style *style,
    struct wrap *w, struct buffer *out)
{
	hang(text, 0, style, w, out);
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
paragraph(const struct page_block *b, const struct style *style,
    struct wrap *w, struct buffer *out)
{
	lines(&b->text, style, w, out);
}

static void
list(const struct page_block *b, const struct style *style, struct wrap *w,
    struct buffer *out)
{
	const struct page_row *row;

	for (row = b->first; row != NULL; row = row->next) {
		buffer_add_text(out, "- ");
		hang(&row->cells[0], 2, style, w, out);
	}
}

static void
choice(const struct page_block *b, const struct style *style, struct wrap *w,
    struct buffer *out)
{
	lines(&b->text, style, w, out);
	list(b, style, w, out);
}

/* Lines in the margin of all that is in it. */
static void
box(const struct page_block *b, const struct style *style, struct wrap *w,
    struct buffer *out)
{
	size_t line, width = style->width > 12 ? style->width - 2 : 10;
	const struct page_row *row;

	for (row = b->first; row != NULL; row = row->next) {
		if (row != b->first)
			buffer_add_text(out, "|\n");
		wrap_load(w, &row->cells[0]);
		while (wrap_next(w, width, &line)) {
			buffer_add_text(out, "| ");
			wrap_put(w, style->colour, out);
			buffer_add_byte(out, '\n');
		}
	}
}

/* The names in a column; under each other where that leaves too little. */
static void
facts(const struct page_block *b, const struct style *style, struct wrap *w,
    struct buffer *out)
{
	const struct page_row *row;
	size_t width, indent = 0;

	for (row = b->first; row != NULL; row = row->next) {
		width = wrap_width(row->cells[0].first) + 2;
		if (width > indent)
			indent = width;
	}
	if (indent > style->width / 3)
		indent = 0;
	for (row = b->first; row != NULL; row = row->next) {
		if (row->cells[1].first == NULL)
			continue;
		hang(&row->cells[0], 0, style, w, out);
		width = wrap_width(row->cells[0].first);
		if (indent > 0)
			out->size--;	/* its line goes on */
		buffer_add_spaces(out, indent == 0 ? 2 : indent - width);
		hang(&row->cells[1], indent == 0 ? 2 : indent, style, w, out);
	}
}

static void
table(const struct page_block *b, const struct style *style, struct wrap *w,
    struct buffer *out)
{
	if (b->text.first != NULL)
		lines(&b->text, style, w, out);
	columns_write(b, style, w, out);
}

/* What stands for it, then the marks; without these the table has to do. */
static void
figure(const struct page_block *b, const struct style *style, struct wrap *w,
    struct buffer *out)
{
	size_t i;

	lines(&b->text, style, w, out);
	if (b->desc.first != NULL)
		lines(&b->desc, style, w, out);
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
	static void (*const write[])(const struct page_block *,
	    const struct style *, struct wrap *, struct buffer *) = {
		[PAGE_HEADING] = heading,
		[PAGE_PARAGRAPH] = paragraph,
		[PAGE_NOTE] = paragraph,
		[PAGE_LIST] = list,
		[PAGE_CHOICE] = choice,
		[PAGE_BOX] = box,
		[PAGE_FACTS] = facts,
		[PAGE_TABLE] = table,
		[PAGE_FIGURE] = figure
	};
	const struct page_block *b;
	struct wrap w = { 0 };

	for (b = page->first; b != NULL; b = b->next) {
		if (b != page->first || page->continues)
			buffer_add_byte(out, '\n');
		write[b->kind](b, style, &w, out);
	}
	wrap_free(&w);
}
