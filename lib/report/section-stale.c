#include "section.h"

/* What is said of a rang and of an advies; of one opgave after its id. */
static const struct {
	const char *old, *apart, *none, *gone, *again;
} texts[STALE_FIELDS] = {
	[STALE_RANG] = {
		"De plaatsen zijn ouder dan een score die hier nu staat",
		"De plaatsen zijn niet alle in \303\251\303\251n keer bepaald",
		"heeft een score en nog geen plaats",
		"telde mee voor de plaatsen en is niet meer open",
		". Bepaal de volgorde opnieuw met opg-rank."
	},
	[STALE_ADVIES] = {
		"Het advies is ouder dan wat hier nu staat: een score, een "
		    "koppeling, meerkosten of een grens is veranderd",
		"Het advies is niet voor alle opgaven in \303\251\303\251n "
		    "keer gemaakt",
		"heeft een score en nog geen advies",
		"telde mee voor het advies en is niet meer open",
		". Kies opnieuw met opg-choose."
	}
};

void
section_stale(struct page *p, const struct survey *s,
    const struct survey_wijk *w, enum stale_field field)
{
	const struct stale_wijk *f = stale_wijk(s->stale, field, w->id);
	const char *of_all, *of_one;

	if (f == NULL || f->why == STALE_NOT)
		return;
	of_all = f->why == STALE_APART ? texts[field].apart :
	    texts[field].old;
	/* one that is not told may not be named */
	of_one = s->scope != SURVEY_ALL ? NULL : f->why == STALE_NEW ?
	    texts[field].none : f->why == STALE_GONE ? texts[field].gone :
	    NULL;
	page_paragraph(p);
	if (of_one != NULL) {
		page_say_as(p, PAGE_ID, f->id);
		page_say(p, " ");
	}
	page_say_as(p, PAGE_ALERT, of_one != NULL ? of_one : of_all);
	page_say(p, texts[field].again);
}
