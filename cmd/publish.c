#include "publish.h"
#include "tool.h"

enum { MOST = 8 << 20 };	/* bytes that a browser shows at once, also on
				 * a phone */

struct press {
	const struct audience *readers;
	const struct format *as;
	struct style style;
	struct arena *arena;	/* of a part */
	struct buffer out;
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

static void
part(struct press *p, const struct request *r, size_t i)
{
	struct page *page = page_new(p->arena);

	page->continues = i > 0;
	page->draws = p->as->draws;
	page->others = r->outline->where;
	page->anchor = r->outline->parts[i].anchor;
	page->secrets = r->survey->secrets;
	p->readers->build(page, r, i);
	p->as->write(page, &p->style, &p->out);
	arena_reset(p->arena);
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
	part(p, r, 0);
	end(p, r->outline);
}

/* All parts in one.  False: that would be too large, and nothing of it was
 * put. */
static bool
together(struct press *p, const struct request *r)
{
	bool bounded = p->as->suffix != NULL && outline_is_long(r->outline);
	size_t i;

	begin(p, r->outline);
	for (i = 0; i < r->outline->count; i++) {
		part(p, r, i);
		if (!bounded)
			put(p);
		else if (p->out.size > MOST)
			return false;
	}
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
	p->out.size = 0;
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
	p.arena = arena_new();
	if (tool_directory())
		files(&p, &r, o);
	else
		document(&p, &r, o);
	buffer_free(&p.out);
	arena_free(p.arena);
}
