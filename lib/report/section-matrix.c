#include "draw-matrix.h"
#include "dutch.h"
#include "matrix.h"
#include "section.h"

static const struct page_column columns[] = {
	{ "opgave", PAGE_COLUMN_MAIN, 0 },
	{ "kansen (punten)", PAGE_COLUMN_NUMBER, 0 },
	{ "risico (kans x gevolg)", PAGE_COLUMN_NUMBER, 0 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static void
point_row(struct page *p, const struct survey_opgave *o)
{
	page_row(p);
	page_cell(p);
	section_say_opgave(p, o);
	page_cell(p);
	page_say(p, dutch_range(p->arena, o->chances, -1));
	page_cell(p);
	page_say(p, dutch_range(p->arena, o->danger, -1));
}

static void
say_more(struct page *p, const struct matrix *m)
{
	if (m->drawn == m->count)
		return;
	page_note(p);
	page_format(p, "Getekend zijn de eerste %zu; alle %zu staan in de "
	    "tabel.", m->drawn, m->count);
}

static void
say_unknown(struct page *p, const struct matrix *m)
{
	const struct survey_opgave *o;
	size_t i;

	if (m->unknown_count == 0)
		return;
	page_note(p);
	page_say(p, "Niet in de tekening, want er ontbreken nog punten bij:");
	page_list(p);
	for (i = 0; i < m->unknown_count; i++) {
		o = m->unknown[i];
		page_item(p);
		section_say_opgave(p, o);
		page_format(p, ": %s", o->danger.known ? "kansen" :
		    o->chances.known ? "risico's" : "kansen en risico's");
	}
}

void
section_matrix(struct page *p, const struct survey *s,
    const struct survey_wijk *w)
{
	const struct matrix *m = matrix_make(p->arena, w);
	struct page_figure figure = { 0 };
	size_t i;

	(void)s;
	if (m == NULL)
		return;
	page_heading(p, 3);
	page_say(p, "Kansen en risico's");
	figure.title = "Kansen tegen risico's van aansluiten";
	figure.desc = matrix_say(p->arena, m);
	if (p->draws)
		figure.svg = draw_matrix(p->arena, m, figure.title,
		    page_id(p, "kansen"));
	else
		figure.lines = draw_matrix_lines(p->arena, m,
		    &figure.line_count);
	page_figure(p, &figure);
	/* bars in a terminal have all figures beside them */
	if (p->draws || m->drawn < m->count) {
		page_table_behind(p, columns);
		for (i = 0; i < m->count; i++)
			point_row(p, m->points[i]);
	}
	say_more(p, m);
	say_unknown(p, m);
}
