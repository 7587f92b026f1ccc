#include <string.h>

#include "../base/text.h"
#include "html-private.h"

enum { PARTS = 12 };	/* up to so many the list of them is shown */

extern const char html_css[];

static void
paragraph(struct html *h, const struct page_block *b)
{
	const char *class = b->lead ? " class=\"lead\"" : "";

	if (b->kind == PAGE_NOTE)
		class = b->text.first != NULL &&
		    b->text.first->tone == PAGE_ALERT ? " class=\"warning\"" :
		    " class=\"note\"";
	buffer_format(h->out, "<p%s>", class);
	html_text(&b->text, h->out);
	buffer_add_text(h->out, "</p>\n");
}

/* Its rows, each between these. */
static void
rows(struct html *h, const struct page_block *b, const char *open,
    const char *close)
{
	const struct page_row *row;

	for (row = b->first; row != NULL; row = row->next) {
		buffer_add_text(h->out, open);
		html_text(&row->cells[0], h->out);
		buffer_add_text(h->out, close);
	}
}

static void
list(struct html *h, const struct page_block *b)
{
	buffer_add_text(h->out, "<ul>\n");
	rows(h, b, "<li>", "</li>\n");
	buffer_add_text(h->out, "</ul>\n");
}

static void
choice(struct html *h, const struct page_block *b)
{
	const char *anchor = h->page->anchor;
	const char *id = arena_format(h->page->arena, "%s__keuze%zu",
	    anchor == NULL ? "" : anchor, ++h->choice);

	buffer_format(h->out, "<nav class=\"choice\" aria-labelledby=\"%s\">\n"
	    "<p id=\"%s\">", id, id);
	html_text(&b->text, h->out);
	buffer_add_text(h->out, "</p>\n<ul>\n");
	rows(h, b, "<li>", "</li>\n");
	buffer_add_text(h->out, "</ul>\n</nav>\n");
}

static void
box(struct html *h, const struct page_block *b)
{
	buffer_add_text(h->out, "<div class=\"box\">\n");
	rows(h, b, "<p>", "</p>\n");
	buffer_add_text(h->out, "</div>\n");
}

static void
facts(struct html *h, const struct page_block *b)
{
	const struct page_row *row;

	buffer_add_text(h->out, "<dl>\n");
	for (row = b->first; row != NULL; row = row->next) {
		if (row->cells[1].first == NULL)
			continue;
		buffer_add_text(h->out, "<div><dt>");
		html_text(&row->cells[0], h->out);
		buffer_add_text(h->out, "</dt><dd>");
		html_text(&row->cells[1], h->out);
		buffer_add_text(h->out, "</dd></div>\n");
	}
	buffer_add_text(h->out, "</dl>\n");
}

static void
table(struct html *h, const struct page_block *b)
{
	html_table(b, h->heading == 0 ? NULL : h->ids[h->heading - 1], h->out);
}

static bool
stands_behind(const struct page_block *b)
{
	return b != NULL && b->kind == PAGE_TABLE && b->behind;
}

/* What is drawn is said beside it, and is heard once. */
static void
figure(struct html *h, const struct page_block *b)
{
	const char *anchor = h->page->anchor;
	const char *id = arena_format(h->page->arena, "%s__figuur%zu",
	    anchor == NULL ? "" : anchor, ++h->figure);

	buffer_format(h->out, "<figure aria-labelledby=\"%s\">\n"
	    "<figcaption id=\"%s\">", id, id);
	html_text(&b->text, h->out);
	buffer_add_text(h->out, "</figcaption>\n");
	if (b->desc.first != NULL) {
		buffer_add_text(h->out, "<p>");
		html_text(&b->desc, h->out);
		buffer_add_text(h->out, "</p>\n");
	}
	if (b->figure->svg != NULL) {
		buffer_add_text(h->out, "<div class=\"drawing\" "
		    "aria-hidden=\"true\">\n");
		buffer_add_text(h->out, b->figure->svg);
		buffer_add_text(h->out, "</div>\n");
	}
	if (!stands_behind(b->next)) {
		buffer_add_text(h->out, "</figure>\n");
		return;
	}
	buffer_add_text(h->out, "<details>\n<summary>De cijfers bij deze "
	    "tekening</summary>\n");
	html_table(b->next, id, h->out);
	buffer_add_text(h->out, "</details>\n</figure>\n");
}

void
html_write(const struct page *page, const struct style *style,
    struct buffer *out)
{
	struct html h = { .page = page, .out = out };
	const struct page_block *b;

	(void)style;
	html_headings(&h);
	buffer_format(out, "<section class=\"part%s%s\">\n",
	    page->brief ? " brief" : "", page->roomy ? " roomy" : "");
	for (b = page->first; b != NULL; b = b->next)
		switch (b->kind) {
		case PAGE_HEADING:
			html_heading(&h, b);
			break;
		case PAGE_PARAGRAPH:
		case PAGE_NOTE:
			paragraph(&h, b);
			break;
		case PAGE_LIST:
			list(&h, b);
			break;
		case PAGE_CHOICE:
			choice(&h, b);
			break;
		case PAGE_BOX:
			box(&h, b);
			break;
		case PAGE_FACTS:
			facts(&h, b);
			break;
		case PAGE_TABLE:
			table(&h, b);
			break;
		case PAGE_FIGURE:
			figure(&h, b);
			if (stands_behind(b->next))
				b = b->next;
			break;
		}
	html_end_beside(&h);
	buffer_add_text(out, "</section>\n");
}

/* As a string of CSS: all but letters, digits and blanks by its number, so that
 * nothing ends it. */
static void
css_string(const char *text, struct buffer *out)
{
	size_t n;
	uint32_t c;

	buffer_add_byte(out, '"');
	for (; *text != '\0'; text += n) {
		c = text_decode(text, &n);
		if (c > 0x7f || c == ' ' || (c >= '0' && c <= '9') ||
		    ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'))
			buffer_add(out, text, n);
		else
			buffer_format(out, "\\%x ", (unsigned)c);
	}
	buffer_add_byte(out, '"');
}

static void
navigation(const struct outline *o, struct buffer *out)
{
	bool many = o->count > PARTS;
	size_t i;

	buffer_add_text(out, "<nav aria-label=\"");
	html_escape(o->of, out);
	buffer_add_text(out, "\">\n");
	if (many) {
		buffer_add_text(out, "<details>\n<summary>");
		html_escape(o->of, out);
		buffer_add_text(out, "</summary>\n");
	}
	buffer_add_text(out, "<ul>\n");
	for (i = 0; i < o->count; i++) {
		buffer_format(out, "<li><a href=\"#%s\">", o->parts[i].anchor);
		html_escape(o->parts[i].title, out);
		buffer_add_text(out, "</a></li>\n");
	}
	buffer_add_text(out, "</ul>\n");
	if (many)
		buffer_add_text(out, "</details>\n");
	buffer_add_text(out, "</nav>\n");
}

static void
up(const struct outline *o, struct buffer *out)
{
	buffer_add_text(out, "<nav aria-label=\"");
	html_escape(o->of, out);
	buffer_add_text(out, "\">\n<ul>\n<li><a href=\"index" HTML_SUFFIX
	    "\">");
	html_escape(o->up, out);
	buffer_add_text(out, "</a></li>\n</ul>\n</nav>\n");
}

void
html_begin(const struct outline *o, const struct style *style,
    struct buffer *out)
{
	bool several = outline_is_long(o) && o->where == OUTLINE_TOGETHER;

	(void)style;
	buffer_add_text(out, "<!doctype html>\n<html lang=\"nl\">\n<head>\n"
	    "<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
	    "content=\"width=device-width, initial-scale=1\">\n<title>");
	html_escape(o->title, out);
	buffer_add_text(out, "</title>\n<style>\n");
	buffer_add_text(out, html_css);
	if (o->foot != NULL) {
		buffer_add_text(out, "@page { @bottom-left { content: ");
		css_string(o->foot, out);
		buffer_add_text(out, " } }\n");
	}
	buffer_format(out, "</style>\n</head>\n<body%s>\n"
	    "<a class=\"skip\" href=\"#_inhoud\">Naar de inhoud</a>\n",
	    several ? " class=\"several\"" : "");
	if (several)
		navigation(o, out);
	if (o->up != NULL)
		up(o, out);
	buffer_add_text(out, "<main id=\"_inhoud\" tabindex=\"-1\">\n");
}

void
html_end(const struct outline *o, const struct style *style,
    struct buffer *out)
{
	(void)style;
	buffer_add_text(out, "</main>\n");
	if (o->foot != NULL) {
		buffer_add_text(out, "<footer>\n<p>");
		html_escape(o->foot, out);
		buffer_add_text(out, "</p>\n</footer>\n");
	}
	buffer_add_text(out, "</body>\n</html>\n");
}
