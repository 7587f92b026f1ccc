#include <stdlib.h>
#include <string.h>

#include "../opgave/person.h"
#include "bewoners-private.h"
#include "dutch.h"

static const struct page_column columns[] = {
	{ "Vraag", PAGE_COLUMN_MAIN, 0 },
	{ "Punten", PAGE_COLUMN_NUMBER, 0 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

/* Was there a decision that this kader may have led to? */
static bool
is_told(const struct residents *r)
{
	const struct survey_wijk *w = r->wijk;
	const char *by;
	size_t i;

	for (i = 0; i < w->opgave_count; i++) {
		by = value_get_text(value_get(w->opgaven[i]->record->root,
		    "score"), "kader");
		if (by != NULL && strcmp(by, r->survey->kader->name) == 0 &&
		    bewoners_is_decided(w->opgaven[i]))
			return true;
	}
	return false;
}

/* What weighs most first; else as the kader has them. */
static int
by_weight(const void *a, const void *b)
{
	const struct criterion *x = *(const struct criterion *const *)a;
	const struct criterion *y = *(const struct criterion *const *)b;

	if (x->weight != y->weight)
		return x->weight > y->weight ? -1 : 1;
	return x < y ? -1 : x > y;
}

static void
say_criteria(struct page *p, const struct kader *k)
{
	const struct criterion **all = arena_array(p->arena, k->count,
	    sizeof(*all));
	size_t i;

	for (i = 0; i < k->count; i++)
		all[i] = &k->criteria[i];
	qsort(all, k->count, sizeof(*all), by_weight);
	page_table(p, columns);
	for (i = 0; i < k->count; i++) {
		page_row(p);
		page_cell(p);
		page_say(p, all[i]->question == NULL ? all[i]->name :
		    all[i]->question);
		page_cell(p);
		page_say(p, dutch_number(p->arena, all[i]->weight, -1));
	}
}

/* Who a person is, is not told. */
static void
say_agreed(struct page *p, const struct kader *k)
{
	const char *when = dutch_when(p->arena, k->agreed_on);

	page_paragraph(p);
	if (!k->agreed) {
		page_say(p, "De vragen en de punten zijn een voorbeeld. "
		    "Niemand heeft ze vastgesteld.");
		return;
	}
	page_say(p, "De vragen en de punten zijn");
	if (when != NULL)
		page_format(p, " %s", when);
	page_say(p, " vastgesteld");
	if (k->agreed_by != NULL && !person_is_named(p->arena, k->agreed_by))
		page_format(p, " door: %s", k->agreed_by);
	page_say(p, ".");
}

void
bewoners_weighed(const struct residents *r)
{
	const struct kader *k = r->survey->kader;
	struct page *p = r->page;

	if (!is_told(r))
		return;
	page_heading(p, r->survey->wijk_count == 1 ? 2 : 3);
	page_say(p, "Hoe is er gekozen?");
	page_paragraph(p);
	page_say(p, "Niet alles kan samen met de wijkaanpak. Daarom zijn bij "
	    "elk plan dezelfde vragen gesteld. Hoe meer punten een vraag "
	    "heeft, hoe zwaarder het antwoord telt. Alle punten samen zijn "
	    "100.");
	say_criteria(p, k);
	say_agreed(p, k);
	if (k->title == NULL)
		return;
	page_say(p, " Ze staan in:");
	bewoners_written(p, k->title);
}
