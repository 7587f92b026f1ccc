#include <string.h>

#include "chosen.h"

/* Can it be taken along in this wijk, or is it the wijkaanpak's own work? */
static bool
takes_part(const struct advised *w, const struct advise_opgave *o)
{
	return o->state == ADVISE_AANPAK || (o->state == ADVISE_FREE &&
	    strcmp(o->pool->wijk, w->wijk->id) == 0);
}

/* Of two that exclude each other nothing is added, whatever it is. */
static bool
is_unknown(const struct advised *w, const struct bond *b)
{
	return !b->has_effect && !b->excludes &&
	    takes_part(w, &w->advise->all[b->other]);
}

static void
say_pair(struct page *p, const struct advise_opgave *o,
    const struct advise_opgave *other)
{
	page_item(p);
	page_say_as(p, PAGE_ID, o->id);
	page_say(p, " en ");
	page_say_as(p, PAGE_ID, other->id);
	page_say(p, other->state == ADVISE_AANPAK ? " (wijkaanpak)" : "");
}

/* Each pair once, at the one whose id comes first; one with the wijkaanpak at
 * the other. */
void
chosen_unknown(struct page *p, const struct advised *w)
{
	const struct advise *v = w->advise;
	const struct advise_opgave *o, *other;
	const struct bond *b;
	bool any = false;
	uint32_t i;

	for (i = 0; i < w->count; i++) {
		o = advise_of(w, i);
		for (b = o->bonds; b < o->bonds + o->bond_count; b++) {
			other = &v->all[b->other];
			if (!is_unknown(w, b) || (other < o &&
			    other->state != ADVISE_AANPAK))
				continue;
			if (!any) {
				page_paragraph(p);
				page_say(p, "Van deze bevestigde koppelingen "
				    "zegt niemand wat ze toevoegen; ze tellen "
				    "niet mee in de punten:");
				page_list(p);
				any = true;
			}
			say_pair(p, o, other);
		}
	}
}
