#include <string.h>

#include "markdown.h"

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Would a character be markup here, wherever in a line it stands?  `$` is
 * mathematics on GitHub; `://` and `www.` make links. */
static bool
is_markup(const char *text, const char *s)
{
	switch (*s) {
	case '\\': case '`': case '*': case '_': case '[': case ']':
	case '<': case '>': case '|': case '~': case '$':
		return true;
	case '&':
		return is_letter(s[1]) || s[1] == '#';
	case ':':
		return s[1] == '/';
	case '.':
		return s - text >= 3 && strspn(s - 3, "wW") == 3;
	default:
		return false;
	}
}

/* The state of a block while its text is written. */
struct line {
	struct buffer *out;
	size_t start;	/* where its text begins in out */
	bool cell;	/* nothing can start a block there */
	bool heading;
};

/* Would this character, as the next one, make a heading, an item or a line
 * under a heading of the block? */
static bool
starts_block(const struct line *l, char c)
{
	size_t i = l->start;

	if (l->cell)
		return false;
	if (i == l->out->size)
		return c == '#' || c == '-' || c == '+' || c == '=';
	if (c != '.' && c != ')')
		return false;
	while (i < l->out->size && is_digit(l->out->bytes[i]))
		i++;
	return i == l->out->size;
}

/* Letters and digits are no markup, wherever they stand. */
static size_t
plain(const char *s)
{
	const char *from = s;

	while (is_letter(*s) || is_digit(*s))
		s++;
	return (size_t)(s - from);
}

static void
escaped(struct line *l, const char *text)
{
	const char *s;
	size_t n;

	for (s = text; *s != '\0'; s++) {
		n = plain(s);
		buffer_add(l->out, s, n);
		s += n;
		if (*s == '\0')
			break;
		if (*s == ' ' && (l->out->size == l->start ||
		    l->out->bytes[l->out->size - 1] == ' '))
			continue;
		if (is_markup(text, s) || starts_block(l, *s) ||
		    (l->heading && *s == '#'))
			buffer_add_byte(l->out, '\\');
		buffer_add_byte(l->out, *s);
	}
}

static bool
is_id(const char *s)
{
	return s[strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789-")] == '\0';
}

/* Emphasis is sure to be seen as such around a letter or a digit only. */
static bool
is_word(const char *s)
{
	char first = s[0], last = s[strlen(s) - 1];

	return (is_letter(first) || is_digit(first)) &&
	    (is_letter(last) || is_digit(last));
}

static const char *
mark_of(const struct page_run *run)
{
	if (run == NULL)
		return "";
	switch (run->tone) {
	case PAGE_ID:
		return is_id(run->text) ? "`" : "";
	case PAGE_STRONG:
	case PAGE_ALERT:
		return is_word(run->text) ? "**" : "";
	default:
		return "";
	}
}

/* Neighbours with the same mark share it: `**a****b**` would not do. */
static void
write_text(struct line *l, const struct page_text *t)
{
	const struct page_run *run;
	const char *mark, *open = "";

	l->start = l->out->size;
	for (run = t->first; run != NULL; run = run->next) {
		mark = mark_of(run);
		if (strcmp(mark, open) != 0)
			buffer_add_text(l->out, mark);
		escaped(l, run->text);
		open = mark_of(run->next);
		if (strcmp(mark, open) != 0)
			buffer_add_text(l->out, mark);
		open = mark;
	}
}

static void
write_block(const struct page_text *t, const char *start, struct buffer *out)
{
	struct line l = { out, 0, false, false };

	buffer_add_text(out, start);
	write_text(&l, t);
	buffer_add_byte(out, '\n');
}

static void
heading(const struct page_block *b, struct buffer *out)
{
	struct line l = { out, 0, true, true };
	int i;

	for (i = 0; i < b->level; i++)
		buffer_add_byte(out, '#');
	buffer_add_byte(out, ' ');
	write_text(&l, &b->text);
	buffer_add_byte(out, '\n');
}

static void
cell(const struct page_text *t, struct buffer *out)
{
	struct line l = { out, 0, true, false };

	buffer_add_text(out, "| ");
	write_text(&l, t);
	buffer_add_byte(out, ' ');
}

static void
table(const struct page_block *b, struct buffer *out)
{
	bool empty[PAGE_COLUMNS];
	const struct page_row *row;
	struct page_run run;
	struct page_text t;
	size_t i;

	if (b->text.first != NULL) {
		write_block(&b->text, "", out);
		buffer_add_byte(out, '\n');
	}
	for (i = 0; i < b->column_count; i++) {
		if ((empty[i] = page_column_is_empty(b, i)))
			continue;
		run = (struct page_run){ .text = b->columns[i].heading };
		t.first = t.last = &run;
		cell(&t, out);
	}
	buffer_add_text(out, "|\n");
	for (i = 0; i < b->column_count; i++)
		if (!empty[i])
			buffer_add_text(out,
			    b->columns[i].kind == PAGE_COLUMN_NUMBER ?
			    "| ---: " : "| --- ");
	buffer_add_text(out, "|\n");
	for (row = b->first; row != NULL; row = row->next) {
		for (i = 0; i < b->column_count; i++)
			if (!empty[i])
				cell(&row->cells[i], out);
		buffer_add_text(out, "|\n");
	}
}

/* A fence is longer than any run of its character in what it fences. */
static size_t
fence_of(const struct page_figure *f)
{
	size_t i, run, longest = 2;
	const char *s;

	for (i = 0; i < f->line_count; i++)
		for (s = f->lines[i]; (s = strchr(s, '`')) != NULL; s += run) {
			run = strspn(s, "`");
			if (run > longest)
				longest = run;
		}
	return longest + 1;
}

static void
fence(size_t length, struct buffer *out)
{
	while (length-- > 0)
		buffer_add_byte(out, '`');
	buffer_add_byte(out, '\n');
}

static void
figure(const struct page_block *b, struct buffer *out)
{
	const struct page_figure *f = b->figure;
	size_t i, length = fence_of(f);

	write_block(&b->text, "", out);
	if (b->desc.first != NULL) {
		buffer_add_byte(out, '\n');
		write_block(&b->desc, "", out);
	}
	if (f->line_count == 0)
		return;
	buffer_add_byte(out, '\n');
	fence(length, out);
	for (i = 0; i < f->line_count; i++) {
		buffer_add_text(out, f->lines[i]);
		buffer_add_byte(out, '\n');
	}
	fence(length, out);
}

static void
items(const struct page_block *b, const char *start, struct buffer *out)
{
	const struct page_row *row;

	for (row = b->first; row != NULL; row = row->next)
		write_block(&row->cells[0], start, out);
}

static void
choice(const struct page_block *b, struct buffer *out)
{
	write_block(&b->text, "", out);
	buffer_add_byte(out, '\n');
	items(b, "- ", out);
}

/* Paragraphs of one quote. */
static void
box(const struct page_block *b, struct buffer *out)
{
	const struct page_row *row;

	for (row = b->first; row != NULL; row = row->next) {
		if (row != b->first)
			buffer_add_text(out, ">\n");
		write_block(&row->cells[0], "> ", out);
	}
}

/* A name is the program's own, so that it is sure to be seen as strong. */
static void
facts(const struct page_block *b, struct buffer *out)
{
	struct line l = { out, 0, true, false };
	const struct page_row *row;

	for (row = b->first; row != NULL; row = row->next) {
		if (row->cells[1].first == NULL)
			continue;
		buffer_add_text(out, "- **");
		write_text(&l, &row->cells[0]);
		buffer_add_text(out, "** ");
		write_text(&l, &row->cells[1]);
		buffer_add_byte(out, '\n');
	}
}

void
markdown_write(const struct page *page, const struct style *style,
    struct buffer *out)
{
	const struct page_block *b;

	(void)style;
	for (b = page->first; b != NULL; b = b->next) {
		if (b != page->first || page->continues)
			buffer_add_byte(out, '\n');
		switch (b->kind) {
		case PAGE_HEADING:
			heading(b, out);
			break;
		case PAGE_PARAGRAPH:
			write_block(&b->text, "", out);
			break;
		case PAGE_NOTE:
			write_block(&b->text, "> ", out);
			break;
		case PAGE_LIST:
			items(b, "- ", out);
			break;
		case PAGE_CHOICE:
			choice(b, out);
			break;
		case PAGE_BOX:
			box(b, out);
			break;
		case PAGE_FACTS:
			facts(b, out);
			break;
		case PAGE_TABLE:
			table(b, out);
			break;
		case PAGE_FIGURE:
			figure(b, out);
			break;
		}
	}
}
