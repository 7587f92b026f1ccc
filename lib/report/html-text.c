#include <string.h>

#include "html-private.h"

enum { WORD = 30 };	/* letters without a place to break a line */

static void
escape(const char *text, size_t size, struct buffer *out)
{
	const char *s, *end = text + size, *entity;

	for (s = text; s < end; s++) {
		entity = *s == '&' ? "&amp;" : *s == '<' ? "&lt;" :
		    *s == '>' ? "&gt;" : *s == '"' ? "&quot;" :
		    *s == '\'' ? "&#39;" : NULL;
		if (entity == NULL)
			continue;
		buffer_add(out, text, (size_t)(s - text));
		buffer_add_text(out, entity);
		text = s + 1;
	}
	buffer_add(out, text, (size_t)(s - text));
}

void
html_escape(const char *text, struct buffer *out)
{
	escape(text, strlen(text), out);
}

/* Does a character begin here that a line may begin with?  A combining accent
 * (U+0300 to U+036F) stays with its letter. */
static bool
may_begin(const char *s)
{
	unsigned char c = (unsigned char)*s;

	return (c & 0xc0) != 0x80 && c != 0xcc && c != 0xcd;
}

/* A word that is longer than any is told where it may be broken: else the
 * column of a table would be as wide as that. */
static void
words(const char *text, struct buffer *out)
{
	const char *s, *from = text;
	size_t letters = 0;

	for (s = text; *s != '\0'; s++) {
		if (*s == ' ' || *s == '-') {
			letters = 0;
		} else if (may_begin(s) && letters++ == WORD) {
			escape(from, (size_t)(s - from), out);
			buffer_add_text(out, "<wbr>");
			from = s;
			letters = 1;
		}
	}
	html_escape(from, out);
}

static const struct {
	const char *open, *close;
} tones[] = {
	[PAGE_PLAIN] = { "", "" },
	[PAGE_STRONG] = { "<strong>", "</strong>" },
	[PAGE_QUIET] = { "<span class=\"quiet\">", "</span>" },
	[PAGE_ID] = { "<code>", "</code>" },
	[PAGE_ALERT] = { "<strong class=\"alert\">", "</strong>" }
};

static void
run(const struct page_run *r, struct buffer *out)
{
	buffer_add_text(out, tones[r->tone].open);
	if (r->target != NULL) {
		buffer_add_text(out, "<a href=\"");
		if (r->file != NULL) {
			html_escape(r->file, out);
			buffer_add_text(out, HTML_SUFFIX);
		}
		if (*r->target != '\0')
			buffer_add_byte(out, '#');
		html_escape(r->target, out);
		buffer_add_text(out, "\">");
	}
	words(r->text, out);
	if (r->target != NULL)
		buffer_add_text(out, "</a>");
	buffer_add_text(out, tones[r->tone].close);
}

void
html_text(const struct page_text *text, struct buffer *out)
{
	const struct page_run *r;

	for (r = text->first; r != NULL; r = r->next)
		run(r, out);
}

void
html_plain(const struct page_text *text, struct buffer *out)
{
	const struct page_run *r;

	for (r = text->first; r != NULL; r = r->next)
		words(r->text, out);
}
