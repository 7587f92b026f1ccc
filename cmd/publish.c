#include "../lib/base/crew.h"
#include "publish.h"
#include "tool.h"

enum {
	MOST = 8 << 20,	/* bytes that a browser shows at once, also on a
			 * phone */
	SHEET = 8	/* parts, so that a thread has something to do */
};

/* Parts that lie behind each other. */
struct sheet {
	struct arena *arena;
	struct page *pages[SHEET];
	size_t count;
};

/* While parts are made of the records, those before them are written. */
struct press {
	const struct audience *readers;
	const struct format *as;
	struct style style;
	struct sheet sheets[2];
	struct buffer out;

	/* at hand */
	const struct request *request;
	struct sheet *made, *written;
	size_t next;		/* part to be made */
};

static void
put(struct press *p)
{
	tool_print(&p->out);
	p->out.size = 0;
}

static void
begin(struct press *p, const struct outline *o)
{
	if (p->as->begin != NULL)
		p->as->begin(o, &p->style, &p->out);
}

static struct page *
make(const struct press *p, struct arena *a, size_t i)
{
	const struct request *r = p->request;
	struct page *page = page_new(a);

	page->continues = i > 0;
	page->draws = p->as->draws;
	page->others = r->outline->where;
	page->anchor = r->outline->parts[i].anchor;
	page->secrets = r->survey->secrets;
	p->readers->build(page, r, i);
	return page;
}

/* Up to this part; the records are looked at here and nowhere else. */
static void
make_sheet(struct press *p, size_t end)
{
	struct sheet *s = p->made;

	for (s->count = 0; s->count < SHEET && p->next < end; s->count++)
		s->pages[s->count] = make(p, s->arena, p->next++);
}

static void
write_sheet(struct press *p)
{
	struct sheet *s = p->written;
	size_t i;

	for (i = 0; i < s->count; i++)
		p->as->write(s->pages[i], &p->style, &p->out);
	s->count = 0;
	arena_reset(s->arena);
}

static void
make_or_write(void *press, size_t what, struct arena *unused)
{
	struct press *p = press;

	(void)unused;
	if (what == 0)
		write_sheet(p);
	else
		make_sheet(p, p->request->outline->count);
}

/* The next sheet is made, the last one written: no thread for the one alone. */
static void
turn_over(struct press *p, size_t turn)
{
	p->made = &p->sheets[turn % 2];
	p->written = &p->sheets[1 - turn % 2];
	crew_work(p->written->count == 0 ||
	    p->next == p->request->outline->count ? 1 : tool_jobs(), 2,
	    make_or_write, p);
}

static void
end(struct press *p, const struct outline *o)
{
	if (p->as->end != NULL)
		p->as->end(o, &p->style, &p->out);
	put(p);
}

/* The first part, with links to where the others are, or without. */
static void
overview(struct press *p, const struct request *r)
{
	begin(p, r->outline);
	p->request = r;
	p->next = 0;
	p->written = p->made = &p->sheets[0];
	make_sheet(p, 1);
	write_sheet(p);
	end(p, r->outline);
}

static void
drop(struct press *p)
{
	p->made->count = 0;
	arena_reset(p->made->arena);
	p->out.size = 0;
}

/* All parts in one.  False: that would be too large, and nothing of it was
 * put. */
static bool
together(struct press *p, const struct request *r)
{
	bool bounded = p->as->suffix != NULL && outline_is_long(r->outline);
	size_t turn = 0;

	begin(p, r->outline);
	p->request = r;
	p->next = 0;
	do {
		turn_over(p, turn++);
		if (!bounded)
			put(p);
		else if (p->out.size > MOST) {
			drop(p);
			return false;
		}
	} while (p->made->count > 0);
	end(p, r->outline);
	return true;
}

/* What a report of this wijk only would be, with a way back. */
static void
wijk(struct press *p, const struct request *all, size_t i)
{
	const struct outline_part *of = &all->outline->parts[i];
	struct survey survey = *all->survey;
	struct arena *a = arena_new();
	struct outline *o = outline_new(a);
	struct request r = *all;

	survey_narrow(&survey, of->number);
	r.survey = &survey;
	r.outline = o;
	p->readers->outline(o, &r);
	o->parts[o->count - 1].anchor = of->anchor;
	o->up = all->outline->parts[0].title;
	tool_print_to(arena_format(a, "%s%s", of->anchor, p->as->suffix));
	together(p, &r);
	arena_free(a);
}

static void
files(struct press *p, const struct request *r, struct outline *o)
{
	const char *name = arena_format(tool_arena(), "index%s",
	    p->as->suffix);
	size_t i;

	for (i = 1; outline_is_long(o) && i < o->count; i++)
		wijk(p, r, i);
	tool_print_to(name);
	o->where = OUTLINE_IN_FILES;
	if (outline_is_long(o))
		overview(p, r);
	else
		together(p, r);
}

static void
document(struct press *p, const struct request *r, struct outline *o)
{
	if (together(p, r))
		return;
	tool_note("all wijken in one page are too much for a browser, so it "
	    "holds their overview only: '-o DIR/' writes a page for each, "
	    "'-w ID' a page of one");
	o->where = OUTLINE_LEFT_OUT;
	overview(p, r);
}

void
publish(const struct request *request, const struct audience *readers,
    const struct format *as)
{
	struct outline *o = outline_new(tool_arena());
	struct press p = { .readers = readers, .as = as,
	    .style = { tool_width(), tool_colour() } };
	struct request r = *request;

	readers->outline(o, &r);
	r.outline = o;
	p.sheets[0].arena = arena_new();
	p.sheets[1].arena = arena_new();
	if (tool_directory())
		files(&p, &r, o);
	else
		document(&p, &r, o);
	buffer_free(&p.out);
	arena_free(p.sheets[0].arena);
	arena_free(p.sheets[1].arena);
}
