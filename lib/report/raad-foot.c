#include "dutch.h"
#include "raad-private.h"

void
raad_say_hidden(struct page *p, size_t n)
{
	if (n == 0)
		return;
	page_format(p, n == 1 ? " %zu opgave is nog niet openbaar en staat "
	    "hier niet bij." : " %zu opgaven zijn nog niet openbaar en staan "
	    "hier niet bij.", n);
}

/* From here everything can be traced: the day, the kader, the records. */
void
raad_foot(const struct council *c)
{
	const struct survey_wijk *w = c->wijk;
	struct page *p = c->page;
	size_t i;

	page_note(p);
	page_format(p, "Peildatum %s; kader %s.", dutch_day(p->arena,
	    c->survey->day), c->survey->kader->name);
	raad_say_hidden(p, w->hidden);
	if (w->opgave_count == 0)
		return;
	page_note(p);
	page_say(p, "Na te gaan in de gegevens: ");
	for (i = 0; i < w->opgave_count; i++) {
		page_say(p, i == 0 ? "" : "; ");
		page_say(p, w->opgaven[i]->titel);
		page_say(p, " (");
		page_say_as(p, PAGE_ID, w->opgaven[i]->id);
		page_say(p, ")");
	}
	page_say(p, ".");
}
