#include "draw-timeline.h"
#include "dutch.h"
#include "section.h"
#include "timeline.h"

static const struct page_column columns[] = {
	{ "opgave", PAGE_COLUMN_MAIN, 0 },
	{ "plan", PAGE_COLUMN_TEXT, 5 },
	{ "wanneer", PAGE_COLUMN_TEXT, 0 },
	{ "status", PAGE_COLUMN_TEXT, 0 },
	{ "speelruimte", PAGE_COLUMN_TEXT, 2 },
	{ "maanden werk", PAGE_COLUMN_NUMBER, 4 },
	{ "leidend", PAGE_COLUMN_TEXT, 3 },
	{ "graafrust tot", PAGE_COLUMN_TEXT, 1 },
	{ "koppelkans met", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static void
say_title(struct page *p, const struct timeline_row *row)
{
	if (row->opgave != NULL)
		section_say_opgave(p, row->opgave);
	else
		page_say(p, row->title);
}

static void
say_links(struct page *p, const struct timeline *t, size_t row)
{
	const struct timeline_link *link;
	const struct survey_opgave *other;
	size_t i;

	for (i = 0; i < t->link_count; i++) {
		link = &t->links[i];
		if (link->from != row && link->to != row)
			continue;
		other = t->rows[link->from == row ? link->to :
		    link->from].opgave;
		section_say_between(p, ", ");
		section_say_name(p, other);
		if (!link->confirmed)
			page_say(p, " (voorstel)");
	}
}

static void
work_row(struct page *p, const struct timeline *t, size_t n, size_t i)
{
	const struct timeline_row *row = &t->rows[n];
	const struct survey_work *w = row->works[i];

	page_row(p);
	page_cell(p);
	say_title(p, row);
	page_cell(p);
	if (row->opgave != NULL)
		page_say(p, w->name);
	page_cell(p);
	page_say(p, dutch_period(p->arena, w->period));
	page_cell(p);
	page_say(p, w->status == NULL ? "?" : w->status);
	page_cell(p);
	if (w->room.known)
		page_say(p, dutch_period(p->arena, w->room));
	page_cell(p);
	if (w->months.known)
		page_say(p, dutch_range(p->arena, w->months, -1));
	page_cell(p);
	if (w->leads == TRI_YES)
		page_say(p, "ja");
	page_cell(p);
	if (w->rest.known)
		page_say(p, dutch_day(p->arena, w->rest.from));
	page_cell(p);
	if (i == 0)
		say_links(p, t, n);
}

/* Why it is not drawn. */
static const char *
reason(const struct survey_opgave *o)
{
	size_t i;

	if (o->plan.none)
		return "geen plan";
	if (o->work_count == 0)
		return "nog geen plan bekend";
	for (i = 0; i < o->work_count; i++)
		if (o->works[i].stage != SURVEY_DROPPED)
			return "wanneer is niet bekend";
	return "plan vervallen";
}

static void
say_undated(struct page *p, const struct timeline *t)
{
	size_t i;

	if (t->undated_count == 0)
		return;
	page_note(p);
	page_say(p, "Niet in de tijdlijn:");
	if (!p->brief)
		page_list(p);
	for (i = 0; i < t->undated_count; i++) {
		if (p->brief)
			page_say(p, i == 0 ? " " : "; ");
		else
			page_item(p);
		section_say_opgave(p, t->undated[i]);
		page_format(p, ": %s", reason(t->undated[i]));
	}
}

static void
say_more(struct page *p, const struct timeline *t)
{
	if (t->more_rows == 0 && t->more_links == 0)
		return;
	page_note(p);
	if (t->more_rows > 0)
		page_format(p, "Getekend zijn de %zu met het vroegste plan; "
		    "nog %zu andere hebben er ook een.", t->row_count,
		    t->more_rows);
	if (t->more_links > 0)
		page_format(p, "%sVan de koppelkansen zijn de %zu sterkste "
		    "getekend, %zu andere niet.", t->more_rows > 0 ? " " : "",
		    t->link_count, t->more_links);
}

void
section_timeline(struct page *p, const struct survey *s,
    const struct survey_wijk *w, unsigned fates)
{
	const struct timeline *t = timeline_make(p->arena, s, w, fates);
	struct page_figure figure = { 0 };
	size_t i, j;

	if (t == NULL)
		return;
	page_heading(p, 3);
	page_say(p, "Tijdlijn");
	figure.title = arena_format(p->arena, "Plannen van %d t/m %d",
	    t->year, t->year + TIMELINE_YEARS - 1);
	figure.desc = timeline_say(p->arena, t);
	if (p->draws)
		figure.svg = draw_timeline(p->arena, t, figure.title,
		    page_id(p, "tijdlijn"));
	else
		figure.lines = draw_timeline_lines(p->arena, t,
		    &figure.line_count);
	page_figure(p, &figure);
	page_table_behind(p, columns);
	for (i = 0; i < t->row_count; i++)
		for (j = 0; j < t->rows[i].work_count; j++)
			work_row(p, t, i, j);
	say_more(p, t);
	say_undated(p, t);
}
