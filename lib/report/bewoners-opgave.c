#include <string.h>

#include "bewoners-private.h"
#include "dutch.h"

const char *
bewoners_titel(const struct survey_opgave *o)
{
	return strcmp(o->titel, "?") == 0 ? "Zonder titel" : o->titel;
}

/* A text that was written to be read by everyone. */
static void
say_text(const struct residents *r, const struct survey_opgave *o,
    const char *key)
{
	bewoners_sentence(r->page, value_get_text(o->record->root, key));
}

static void
say_closed(const struct residents *r, const struct survey_opgave *o)
{
	page_fact(r->page, "Wanneer?");
	if (words_is_solved(r->survey->words, o->record)) {
		bewoners_sentence(r->page, "Klaar");
		page_fact(r->page, "Wat is het geworden?");
	} else {
		bewoners_sentence(r->page, "Dit gaat niet door");
		page_fact(r->page, "Waarom niet?");
	}
	say_text(r, o, "resultaat");
}

/* How two opgaven that were joined go together, seen from one of them. */
enum together { AT_ONCE, JOINED, AFTER, BEFORE, APART };

static enum together
together(const struct survey_link *link, const struct survey_opgave *o,
    const struct survey_opgave *other)
{
	const struct period *a = &o->plan.period, *b = &other->plan.period;
	const char *verband;
	size_t side;

	verband = survey_said(link, "verband", &side);
	if (verband != NULL && record_is_word(verband, "sluit uit"))
		return APART;
	if (verband != NULL && record_is_word(verband, "na"))
		return (side == 0) == (link->from == o) ? AFTER : BEFORE;
	if (a->known && b->known && a->from < b->to && b->from < a->to)
		return AT_ONCE;
	return JOINED;
}

static const struct survey_opgave *
other_of(const struct survey_link *link, const struct survey_opgave *o)
{
	return link->from == o ? link->to : link->from;
}

/* What people want to do together, and none of that twice. */
static bool
is_told(const struct survey_link *link, const struct survey_opgave *o)
{
	const struct survey_opgave *other = other_of(link, o);

	return link->status == SURVEY_CONFIRMED && !link->hinders &&
	    !link->again && other != NULL && other != o &&
	    other->standing != SURVEY_CLOSED;
}

static void
say_other(const struct residents *r, const struct survey_opgave *other)
{
	const struct locality_entry *entry;

	entry = localities_find(r->wijk->localities, r->place, other);
	if (!page_is_empty(r->page))
		page_say(r->page, ", ");
	if (entry == NULL)
		page_say(r->page, bewoners_titel(other));
	else
		page_say_link(r->page, page_target(r->page, entry->anchor),
		    bewoners_titel(other));
}

static void
say_links(const struct residents *r, const struct survey_opgave *o)
{
	static const char *const names[] = {
		[AT_ONCE] = "Tegelijk met:",
		[JOINED] = "Samen met:",
		[AFTER] = "Pas na:",
		[BEFORE] = "Daarna:"
	};
	const struct survey_end *end;
	size_t i;

	for (i = 0; i < APART; i++) {
		page_fact(r->page, names[i]);
		for (end = o->links; end != NULL; end = end->next)
			if (is_told(end->link, o) && together(end->link, o,
			    other_of(end->link, o)) == i)
				say_other(r, other_of(end->link, o));
	}
}

static void
say_open(const struct residents *r, const struct survey_opgave *o)
{
	struct page *p = r->page;

	page_fact(p, "Wanneer?");
	bewoners_when(r, o);
	page_fact(p, "Wat merkt u ervan?");
	say_text(r, o, "merkbaar");
	page_fact(p, "Samen met de wijkaanpak?");
	bewoners_keuze(r, o);
	say_links(r, o);
}

void
bewoners_opgave(const struct residents *r, const struct survey_opgave *o)
{
	struct page *p = r->page;

	page_facts(p);
	page_fact(p, "Wat?");
	say_text(r, o, "uitleg");
	if (o->standing == SURVEY_CLOSED)
		say_closed(r, o);
	else
		say_open(r, o);
	if (!record_is_public(o->record)) {
		page_fact(p, "Openbaar?");
		page_say_as(p, PAGE_ALERT, "Nee");
		page_say(p, ".");
	}
}
