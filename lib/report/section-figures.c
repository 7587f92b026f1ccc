#include "draw-residents.h"
#include "dutch.h"
#include "indicators.h"
#include "section.h"

static const struct page_column indicator_columns[] = {
	{ "cijfer", PAGE_COLUMN_MAIN, 0 },
	{ "maat", PAGE_COLUMN_TEXT, 2 },
	{ "waarde", PAGE_COLUMN_NUMBER, 0 },
	{ "eenheid", PAGE_COLUMN_TEXT, 0 },
	{ "gebied", PAGE_COLUMN_TEXT, 1 },
	{ "jaar", PAGE_COLUMN_TEXT, 0 },
	{ "bron", PAGE_COLUMN_TEXT, 3 },
	{ "editie", PAGE_COLUMN_TEXT, 4 },
	{ "schatting", PAGE_COLUMN_TEXT, 0 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static const struct page_column resident_columns[] = {
	{ "bewoners", PAGE_COLUMN_MAIN, 0 },
	{ "aandeel (%)", PAGE_COLUMN_NUMBER, 0 },
	{ "waar en wanneer", PAGE_COLUMN_TEXT, 0 },
	{ "bron", PAGE_COLUMN_TEXT, 1 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static void
say_later(struct page *p, size_t n)
{
	if (n == 0)
		return;
	page_note(p);
	page_format(p, n == 1 ? "%zu cijfer is van na de peildatum en staat "
	    "hier niet bij." : "%zu cijfers zijn van na de peildatum en staan "
	    "hier niet bij.", n);
}

static void
indicator_row(struct page *p, const struct indicator *i, bool areas)
{
	page_row(p);
	page_cell(p);
	page_say(p, i->name);
	page_cell(p);
	page_say(p, value_get_text(i->item, "maat"));
	page_cell(p);
	page_say(p, dutch_range(p->arena, i->value, -1));
	page_cell(p);
	page_say(p, value_get_text(i->item, "eenheid"));
	page_cell(p);
	if (areas)
		page_say(p, i->code == NULL ? "hele wijk" : i->code);
	page_cell(p);
	page_say(p, dutch_period(p->arena, i->year));
	page_cell(p);
	page_say(p, value_get_text(i->item, "bron"));
	page_cell(p);
	if (i->edition.known)
		page_say(p, dutch_period(p->arena, i->edition));
	page_cell(p);
	if (i->estimate == TRI_YES)
		page_say(p, "ja");
}

static void
share_row(struct page *p, const struct residents_bar *b, const char *name,
    struct range share)
{
	page_row(p);
	page_cell(p);
	page_say(p, name);
	page_cell(p);
	page_say(p, dutch_range(p->arena, share, -1));
	page_cell(p);
	page_say(p, b->title);
	page_cell(p);
	page_say(p, b->source);
}

/* Where they are not a hundred together, that is a row of its own; so is what
 * is left. */
static void
bar_rows(struct page *p, const struct residents *r,
    const struct residents_bar *b)
{
	int64_t rest = residents_rest(b);
	size_t i;

	for (i = 0; i < b->count; i++)
		share_row(p, b, r->groups[b->parts[i].group].name,
		    b->parts[i].share);
	if (b->unknown == b->count)
		return;
	if (rest > 0)
		share_row(p, b, "niet bekend", (struct range){ rest, rest,
		    true });
	if (rest > 0 || b->low != b->high || b->high > 100 * NUMBER_ONE)
		share_row(p, b, "samen, voor zover bekend", (struct range){
		    b->low, b->high, true });
}

static void
say_residents(struct page *p, const struct residents *r)
{
	struct page_figure figure = { 0 };
	size_t i;

	figure.title = "Bewoners naar motivatie en middelen";
	if (r->any) {
		figure.desc = residents_say(p->arena, r);
		if (p->draws)
			figure.svg = draw_residents(p->arena, r, figure.title,
			    page_id(p, "bewoners"));
		else
			figure.lines = draw_residents_lines(p->arena, r,
			    &figure.line_count);
		page_figure(p, &figure);
		page_table_behind(p, resident_columns);
	} else {
		page_table(p, resident_columns);
		page_caption(p);
		page_say(p, figure.title);
	}
	for (i = 0; i < r->count; i++)
		bar_rows(p, r, &r->bars[i]);
	if (r->any && r->drawn < r->count) {
		page_note(p);
		page_format(p, "Getekend zijn de eerste %zu.", r->drawn);
	}
}

void
section_figures(struct page *p, const struct survey *s,
    const struct survey_wijk *w)
{
	const struct indicators *all;
	const struct residents *r;
	size_t i;

	if (w->record == NULL)
		return;
	all = indicators_make(p->arena, s, w);
	r = residents_make(p->arena, s, w);
	if (all->count + all->later + r->count + r->later == 0)
		return;
	page_heading(p, 3);
	page_say(p, "De wijk in cijfers");
	if (all->count > 0)
		page_table(p, indicator_columns);
	for (i = 0; i < all->count; i++)
		indicator_row(p, &all->all[i], all->areas);
	if (r->count > 0)
		say_residents(p, r);
	say_later(p, all->later + r->later);
}
