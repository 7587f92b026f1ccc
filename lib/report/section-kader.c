#include "dutch.h"
#include "section-costs.h"
#include "section.h"

void
section_name_kader(struct page *p, const struct kader *k)
{
	page_say(p, "Kader: ");
	if (k->title != NULL) {
		page_say(p, k->title);
		page_say(p, ", ");
	}
	page_say(p, k->name);
	page_say(p, k->agreed ? "." :
	    ", een voorbeeldkader: niet vastgesteld.");
}

void
section_say_kader(struct page *p, const struct kader *k)
{
	const char *between;
	size_t i;

	section_name_kader(p, k);
	between = " Toetsen: ";
	for (i = 0; i < k->gate_count; i++) {
		page_say(p, between);
		page_say(p, k->gates[i].name);
		between = ", ";
	}
	page_say(p, k->gate_count > 0 ? ". Gewichten: " : " Gewichten: ");
	for (i = 0; i < k->count; i++) {
		page_say(p, i == 0 ? "" : ", ");
		page_say(p, k->criteria[i].name);
		page_say(p, " ");
		page_say(p, dutch_number(p->arena, k->criteria[i].weight, -1));
	}
	page_say(p, ".");
}

enum section_proof
section_proof(const struct survey *s, const struct survey_wijk *w,
    struct range *better)
{
	const struct stale_wijk *f = stale_wijk(s->stale, STALE_ADVIES, w->id);
	const struct value *advies = NULL;
	size_t i;

	for (i = 0; i < w->opgave_count; i++) {
		advies = value_get(w->opgaven[i]->record->root, "advies");
		if (section_counts_in(w->opgaven[i], w) &&
		    w->opgaven[i]->choice.loss.known &&
		    value_get(advies, "samen") != NULL)
			break;
	}
	if (i == w->opgave_count || (f != NULL && f->why != STALE_NOT))
		return SECTION_UNTOLD;
	*better = w->opgaven[i]->choice.better;
	if (better->known)
		return SECTION_BETTER;
	return value_get(advies, "beter") == NULL ? SECTION_PROVED :
	    SECTION_UNTOLD;
}
