#include "html-private.h"

void
html_escape(const char *text, struct buffer *out)
{
	const char *s, *entity;

	for (s = text; *s != '\0'; s++) {
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
		buffer_add_text(out, "<a href=\"#");
		html_escape(r->target, out);
		buffer_add_text(out, "\">");
	}
	html_escape(r->text, out);
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
		html_escape(r->text, out);
}
