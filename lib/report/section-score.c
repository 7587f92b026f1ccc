#include "bars.h"
#include "draw-score.h"
#include "dutch.h"
#include "section.h"

/* A column for each criterion, or all of them in one cell. */
enum { CRITERIA = PAGE_COLUMNS - 2 };

static const struct page_column *
columns(struct arena *a, const struct kader *k)
{
	struct page_column *all = arena_array(a, PAGE_COLUMNS + 1,
	    sizeof(*all));
	size_t i, n = 0;

	all[n++] = (struct page_column){ "opgave", PAGE_COLUMN_MAIN, 0 };
	for (i = 0; i < k->count && k->count <= CRITERIA; i++)
		all[n++] = (struct page_column){ k->criteria[i].name,
		    PAGE_COLUMN_NUMBER, (int)(i + 1) };
	if (k->count > CRITERIA)
		all[n++] = (struct page_column){ "bijdragen",
		    PAGE_COLUMN_TEXT, 0 };
	all[n++] = (struct page_column){ "score", PAGE_COLUMN_NUMBER, 0 };
	all[n] = (struct page_column){ NULL, PAGE_COLUMN_TEXT, 0 };
	return all;
}

static void
say_terms(struct page *p, const struct kader *k, const struct bars_row *row)
{
	size_t i;

	for (i = 0; i < k->count; i++) {
		if (k->count <= CRITERIA || i == 0)
			page_cell(p);
		if (k->count > CRITERIA) {
			section_say_between(p, "; ");
			page_format(p, "%s ", k->criteria[i].name);
		}
		page_say(p, bars_points(p->arena, &row->score.terms[i]));
	}
}

static void
say_left_out(struct page *p, const struct bars *b)
{
	if (b->more == 0 && b->other == 0)
		return;
	page_note(p);
	if (b->more > 0)
		page_format(p, "Getekend zijn de eerste %zu; nog %s "
		    "hebben ook een score. ", b->count,
		    dutch_count(p->arena, b->more, "andere opgave",
		    "andere opgaven"));
	if (b->other > 0)
		page_format(p, "Niet getekend: %s met een score die niet van "
		    "dit kader is of niet optelt.",
		    dutch_count(p->arena, b->other, "opgave", "opgaven"));
}

void
section_score(struct page *p, const struct survey *s,
    const struct survey_wijk *w)
{
	const struct bars *b = bars_make(p->arena, s, w);
	struct page_figure figure = { 0 };
	size_t i;

	if (b == NULL)
		return;
	page_heading(p, 3);
	page_say(p, "Waaruit de scores bestaan");
	figure.title = "Punten per criterium";
	figure.desc = bars_say(p->arena, b);
	if (p->draws)
		figure.svg = draw_score(p->arena, b, figure.title,
		    page_id(p, "score"));
	else
		figure.lines = draw_score_lines(p->arena, b,
		    &figure.line_count);
	page_figure(p, &figure);
	page_table_behind(p, columns(p->arena, b->kader));
	for (i = 0; i < b->count; i++) {
		page_row(p);
		page_cell(p);
		section_say_opgave(p, b->rows[i].opgave);
		say_terms(p, b->kader, &b->rows[i]);
		page_cell(p);
		page_say(p, bars_total(p->arena, &b->rows[i]));
	}
	say_left_out(p, b);
}
