#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "../base/tame.h"
#include "../base/text.h"
#include "drawn.h"
#include "page.h"

struct page *
page_new(struct arena *a)
{
	struct page *p = arena_alloc(a, sizeof(*p));

	p->arena = a;
	return p;
}

static struct page_block *
block(struct page *p, enum page_block_kind kind)
{
	struct page_block *b = arena_alloc(p->arena, sizeof(*b));

	b->kind = kind;
	if (p->last != NULL)
		p->last->next = b;
	else
		p->first = b;
	p->last = b;
	p->at = &b->text;
	return b;
}

void
page_heading(struct page *p, int level)
{
	if (level > 1)
		level -= p->raise;
	block(p, PAGE_HEADING)->level = level < 1 ? 1 : level;
}

void
page_beside(struct page *p)
{
	p->last->beside = true;
}

void
page_anchor(struct page *p, const char *name)
{
	p->last->anchor = text_slug(p->arena, name);
}

const char *
page_target(struct page *p, const char *name)
{
	const char *slug = text_slug(p->arena, name);

	return p->anchor == NULL ? slug :
	    arena_format(p->arena, "%s_%s", p->anchor, slug);
}

void
page_paragraph(struct page *p)
{
	block(p, PAGE_PARAGRAPH);
}

void
page_lead(struct page *p)
{
	block(p, PAGE_PARAGRAPH)->lead = true;
}

void
page_note(struct page *p)
{
	block(p, PAGE_NOTE);
}

void
page_list(struct page *p)
{
	block(p, PAGE_LIST)->column_count = 1;
}

void
page_choice(struct page *p)
{
	block(p, PAGE_CHOICE)->column_count = 1;
}

void
page_box(struct page *p)
{
	block(p, PAGE_BOX)->column_count = 1;
}

void
page_facts(struct page *p)
{
	block(p, PAGE_FACTS)->column_count = 2;
}

void
page_fact(struct page *p, const char *name)
{
	page_row(p);
	page_cell(p);
	page_say(p, name);
	page_cell(p);
}

void
page_shares(struct page *p, const unsigned char *shares)
{
	p->last->shares = shares;
	p->last->again = p->shared != NULL &&
	    p->shared->columns == p->last->columns;
	p->shared = p->last;
}

void
page_table_behind(struct page *p, const struct page_column *columns)
{
	page_table(p, columns);
	p->last->behind = true;
}

void
page_caption(struct page *p)
{
	p->at = &p->last->text;
}

void
page_row(struct page *p)
{
	struct page_block *b = p->last;
	struct page_row *row = arena_alloc(p->arena, sizeof(*row));

	row->cells = arena_array(p->arena, b->column_count,
	    sizeof(*row->cells));
	if (b->last != NULL)
		b->last->next = row;
	else
		b->first = row;
	b->last = row;
	p->cell = 0;
}

void
page_cell(struct page *p)
{
	p->at = &p->last->last->cells[p->cell++];
}

void
page_item(struct page *p)
{
	page_row(p);
	page_cell(p);
}

bool
page_column_is_empty(const struct page_block *table, size_t column)
{
	const struct page_row *row;

	for (row = table->first; row != NULL; row = row->next)
		if (row->cells[column].first != NULL)
			return false;
	return true;
}

bool
page_is_empty(const struct page *p)
{
	return p->at->first == NULL;
}

/* Would these be seen as they are?  Most texts are ASCII without surprises;
 * they are not copied. */
static bool
harmless(const char *s)
{
	for (; *s != '\0'; s++)
		if ((unsigned char)*s < ' ' || (unsigned char)*s > '~' ||
		    (*s == ' ' && s[1] == ' '))
			return false;
	return true;
}

static bool
is_break(uint32_t c)
{
	return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 ||
	    c == 0x2028 || c == 0x2029;
}

/* With the blanks as they are, or runs of them as one. */
static const char *
clean(struct arena *a, const char *s, bool squeeze)
{
	char *out, *o;
	size_t n;
	uint32_t c;

	if (harmless(s))
		return s;
	o = out = arena_alloc(a, strlen(s) + 1);
	while (*s != '\0') {
		c = text_decode(s, &n);
		if (is_break(c)) {
			if (!squeeze || o == out || o[-1] != ' ')
				*o++ = ' ';
		} else if (tame_steers(c)) {
			*o++ = '?';
		} else {
			memcpy(o, s, n);
			o += n;
		}
		s += n;
	}
	*o = '\0';
	return out;
}

const char *
page_clean(struct arena *a, const char *s)
{
	return clean(a, s, true);
}

static const char *
seen_as(const struct page *p, const char *text)
{
	return page_clean(p->arena, secrets_kept(p->secrets, p->arena,
	    SECRET_IN_SPEECH, text));
}

/* A heading may be a word of people too.  Columns that can stay as they are do
 * so: that says that two tables are alike. */
static const struct page_column *
headed(const struct page *p, const struct page_column *columns, size_t count)
{
	struct page_column *own = NULL;
	const char *heading;
	size_t i;

	for (i = 0; i < count; i++) {
		heading = seen_as(p, columns[i].heading);
		if (strcmp(heading, columns[i].heading) == 0)
			continue;
		if (own == NULL) {
			own = arena_array(p->arena, count + 1, sizeof(*own));
			memcpy(own, columns, count * sizeof(*own));
		}
		own[i].heading = heading;
	}
	return own == NULL ? columns : own;
}

void
page_table(struct page *p, const struct page_column *columns)
{
	struct page_block *b = block(p, PAGE_TABLE);

	while (b->column_count < PAGE_COLUMNS &&
	    columns[b->column_count].heading != NULL)
		b->column_count++;
	b->columns = headed(p, columns, b->column_count);
}

static void
say(struct page *p, enum page_tone tone, const char *target, const char *text)
{
	struct page_run *run;

	if (text == NULL || *text == '\0')
		return;
	run = arena_alloc(p->arena, sizeof(*run));
	run->text = seen_as(p, text);
	run->tone = tone;
	run->target = target;
	if (p->at->last != NULL)
		p->at->last->next = run;
	else
		p->at->first = run;
	p->at->last = run;
}

void
page_say_as(struct page *p, enum page_tone tone, const char *text)
{
	say(p, tone, NULL, text);
}

void
page_say(struct page *p, const char *text)
{
	say(p, PAGE_PLAIN, NULL, text);
}

void
page_say_link(struct page *p, const char *target, const char *text)
{
	say(p, PAGE_PLAIN, target, text);
}

void
page_say_part(struct page *p, const char *part, const char *name,
    const char *text)
{
	struct page_run *before = p->at->last;
	const char *target = name == NULL ? part :
	    arena_format(p->arena, "%s_%s", part, name);

	if (p->others == OUTLINE_IN_FILES && name == NULL)
		target = "";
	say(p, PAGE_PLAIN, p->others == OUTLINE_LEFT_OUT ? NULL : target,
	    text);
	if (p->others == OUTLINE_IN_FILES && p->at->last != before)
		p->at->last->file = part;
}

void
page_format(struct page *p, const char *format, ...)
{
	va_list ap;
	char *text;
	int n;

	va_start(ap, format);
	n = vsnprintf(NULL, 0, format, ap);
	va_end(ap);
	if (n <= 0)
		return;
	text = arena_alloc(p->arena, (size_t)n + 1);
	va_start(ap, format);
	vsnprintf(text, (size_t)n + 1, format, ap);
	va_end(ap);
	page_say(p, text);
}

/* What a drawing says is there to see, and cannot be said in other words any
 * more: one that names what is hidden is left out, and its table stands for
 * it. */
static bool
may_be_seen(const struct page *p, const char *svg)
{
	return svg == NULL || p->secrets == NULL || !secrets_named(p->secrets,
	    SECRET_IN_SPEECH, drawn_words(p->arena, svg));
}

void
page_figure(struct page *p, const struct page_figure *figure)
{
	struct page_block *b = block(p, PAGE_FIGURE);
	struct page_figure *f = arena_alloc(p->arena, sizeof(*f));
	const char **lines = arena_array(p->arena, figure->line_count,
	    sizeof(*lines));
	size_t i;

	*f = *figure;
	if (!may_be_seen(p, f->svg))
		f->svg = NULL;
	for (i = 0; i < f->line_count; i++)
		lines[i] = clean(p->arena, secrets_kept(p->secrets, p->arena,
		    SECRET_IN_SPEECH, figure->lines[i]), false);
	f->lines = lines;
	b->figure = f;
	p->at = &b->desc;
	page_say(p, figure->desc);
	p->at = &b->text;
	page_say(p, figure->title);
}

const char *
page_id(struct page *p, const char *name)
{
	return arena_format(p->arena, "%s%s%s_%zu",
	    p->anchor == NULL ? "" : p->anchor, p->anchor == NULL ? "" : "_",
	    text_slug(p->arena, name), ++p->ids);
}
