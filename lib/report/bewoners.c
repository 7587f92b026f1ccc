#include "bewoners.h"
#include "bewoners-private.h"
#include "dutch.h"
#include "overview.h"
#include "warnings.h"

void
bewoners_prepare(struct survey *s)
{
	localities_read(s);
}

/* What a wijk is called in a list of them; never by its id. */
static const char *
title_of(struct arena *a, const struct survey *s, size_t i)
{
	const char *naam = bewoners_naam(a, s, &s->wijken[i]);

	if (naam != NULL)
		return naam;
	return s->wijken[i].id == NULL ? "Zonder wijk" :
	    arena_format(a, "Wijk %zu", i + 1);
}

void
bewoners_outline(struct outline *o, const struct request *r)
{
	const struct survey *s = r->survey;
	struct arena *a = o->arena;
	size_t i;

	o->title = "Wat gebeurt er in uw wijk?";
	if (s->wijk_count == 1)
		o->title = bewoners_question(a, s, &s->wijken[0]);
	o->foot = arena_format(a, "%s Deze pagina is van %s.", o->title,
	    dutch_day(a, s->day));
	o->of = "Wijken";
	if (s->wijk_count != 1)
		outline_add(o, "Alle wijken", "alle-wijken",
		    s->wijk_count);
	for (i = 0; i < s->wijk_count; i++)
		outline_add(o, title_of(a, s, i), title_of(a, s, i), i);
}

void
bewoners_day(struct page *p, const struct survey *s)
{
	page_format(p, "Deze pagina is van %s.", dutch_day(p->arena, s->day));
}

static const struct page_column wijk_columns[] = {
	{ "Wijk", PAGE_COLUMN_MAIN, 0 },
	{ "Straten en plekken", PAGE_COLUMN_TEXT, 0 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

/* A row of a wijk, in which one can look for one's street. */
static void
wijk_row(struct page *p, const struct survey *s, size_t i,
    const char *anchor)
{
	const struct localities *all = s->wijken[i].localities;
	size_t j;

	page_row(p);
	page_cell(p);
	page_say_part(p, anchor, NULL, title_of(p->arena, s, i));
	page_cell(p);
	if (all->count == 0)
		page_say(p, "nog geen plannen");
	else if (!locality_has_name(&all->all[0]))
		page_say(p, "in de hele wijk");
	for (j = 0; j < all->count && locality_has_name(&all->all[j]); j++) {
		page_say(p, j == 0 ? "" : ", ");
		page_say_part(p, anchor, all->all[j].anchor,
		    all->all[j].name);
	}
}

static void
all_wijken(struct page *p, const struct request *r)
{
	const struct survey *s = r->survey;
	size_t i;

	page_heading(p, 1);
	page_say(p, "Wat gebeurt er in uw wijk?");
	warnings_of_hidden(p, s->wijken, s->wijk_count);
	page_paragraph(p);
	if (s->wijk_count == 0)
		page_say(p, "Op deze pagina staan nog geen plannen. ");
	bewoners_day(p, s);
	if (s->wijk_count == 0)
		return;
	overview_alone(p);
	page_table(p, wijk_columns);
	page_caption(p);
	page_say(p, "Kies uw wijk of uw straat");
	for (i = 0; i < s->wijk_count; i++)
		wijk_row(p, s, i, r->outline->parts[i + 1].anchor);
}

void
bewoners_build(struct page *p, const struct request *r, size_t part)
{
	const struct survey *s = r->survey;

	if (s->wijk_count == 1)
		bewoners_wijk(p, s, &s->wijken[0]);
	else if (part == 0)
		all_wijken(p, r);
	else
		bewoners_wijk(p, s, &s->wijken[part - 1]);
}
