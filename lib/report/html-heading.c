#include <string.h>

#include "../base/text.h"
#include "html-private.h"

/*
 * Ids: a part has its anchor; a heading in it that anchor, '_' and its name,
 * and "__2" when another one had that; a figure "__figuur1", a choice
 * "__keuze1".  Names have no '_', so that none of these is ever another one.
 */

enum { SECTIONS = 3 };	/* from so many on a part lists them */

static const char *
plain(const struct page *p, const struct page_text *text)
{
	struct buffer b = { 0 };
	const struct page_run *r;
	char *copy;

	for (r = text->first; r != NULL; r = r->next)
		buffer_add_text(&b, r->text);
	copy = arena_copy(p->arena, b.bytes, b.size);
	buffer_free(&b);
	return copy;
}

/* `times`: by the number of a name, how many headings have it. */
static const char *
id_of(struct html *h, const struct page_block *b, size_t place, size_t *times)
{
	const char *anchor = h->page->anchor, *name = b->anchor;
	uint32_t n;

	if (place == 0 && anchor != NULL)
		return anchor;
	if (name == NULL)
		name = text_slug(h->page->arena, plain(h->page, &b->text));
	if (anchor != NULL)
		name = arena_format(h->page->arena, "%s_%s", anchor, name);
	n = names_add(h->names, 0, name, strlen(name));
	if (++times[n] == 1)
		return name;
	return arena_format(h->page->arena, "%s__%zu", name, times[n]);
}

static void
read_ids(struct html *h)
{
	const struct page_block *b;
	size_t count = 0, *times;

	for (b = h->page->first; b != NULL; b = b->next)
		count += b->kind == PAGE_HEADING;
	times = arena_array(h->page->arena, count, sizeof(*times));
	h->names = names_new(h->page->arena);
	h->ids = arena_array(h->page->arena, count, sizeof(*h->ids));
	count = 0;
	for (b = h->page->first; b != NULL; b = b->next)
		if (b->kind == PAGE_HEADING) {
			h->ids[count] = id_of(h, b, count, times);
			count++;
		}
}

static bool
is_below(const struct page_block *b, const struct page_block *first)
{
	return b->kind == PAGE_HEADING && b->level == first->level + 1;
}

/* Behind what a part says at its start its sections are listed, the headings
 * right below the first one, unless the page has its own choice of them. */
static void
find_sections(struct html *h)
{
	const struct page_block *first = h->page->first, *b;
	size_t count = 0;

	if (first == NULL || first->kind != PAGE_HEADING)
		return;
	for (b = first->next; b != NULL; b = b->next) {
		if (b->kind == PAGE_CHOICE)
			return;
		if (is_below(b, first) && count++ == 0)
			h->listed = b;
	}
	if (count < SECTIONS)
		h->listed = NULL;
}

static void
sections(struct html *h)
{
	const struct page_block *b;
	size_t place = h->heading;

	buffer_add_text(h->out, "<ul class=\"sections\" aria-label=\""
	    "In dit deel\">\n");
	for (b = h->listed; b != NULL; b = b->next) {
		if (b->kind != PAGE_HEADING)
			continue;
		if (is_below(b, h->page->first)) {
			buffer_format(h->out, "<li><a href=\"#%s\">",
			    h->ids[place]);
			html_plain(&b->text, h->out);
			buffer_add_text(h->out, "</a></li>\n");
		}
		place++;
	}
	buffer_add_text(h->out, "</ul>\n");
}

/* What stands beside other things ends where the next heading like its own
 * begins; the last one ends them all. */
static void
end_beside(struct html *h, int level, bool goes_on)
{
	if (h->beside == 0 || level > h->beside)
		return;
	buffer_add_text(h->out, "</div>\n");
	if (goes_on && level == h->beside)
		return;
	buffer_add_text(h->out, "</div>\n");
	h->beside = 0;
}

static void
begin_beside(struct html *h, int level)
{
	if (h->beside == 0)
		buffer_add_text(h->out, "<div class=\"beside\">\n");
	buffer_add_text(h->out, "<div>\n");
	h->beside = level;
}

void
html_heading(struct html *h, const struct page_block *b)
{
	int level = b->level < 1 ? 1 : b->level > 6 ? 6 : b->level;

	end_beside(h, level, b->beside);
	if (b == h->listed)
		sections(h);
	if (b->beside && (h->beside == 0 || h->beside == level))
		begin_beside(h, level);
	buffer_format(h->out, "<h%d id=\"%s\">", level, h->ids[h->heading++]);
	html_text(&b->text, h->out);
	buffer_format(h->out, "</h%d>\n", level);
}

void
html_headings(struct html *h)
{
	read_ids(h);
	find_sections(h);
}

void
html_end_beside(struct html *h)
{
	end_beside(h, 0, false);
}
