#include "../opgave/keuze.h"
#include "bewoners-private.h"
#include "dutch.h"

/* The keuze that is a besluit, and of those the last one: what is only proposed
 * after it does not undo it. */
static const struct value *
decision_of(const struct survey_opgave *o)
{
	const struct value *field = value_get(o->record->root, "keuze");
	const struct value *item, *last = NULL;
	const char *fase;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		fase = value_get_text(item, "fase");
		if (fase != NULL && record_is_word(fase, "besluit") &&
		    keuze_chosen(item) != KEUZE_NONE)
			last = item;
	}
	return last;
}

bool
bewoners_is_decided(const struct survey_opgave *o)
{
	return o->standing < SURVEY_AANPAK && decision_of(o) != NULL;
}

/* What cannot be read the survey told of, when it read the last one. */
static struct period
day_of(const struct survey_opgave *o, const struct value *keuze,
    const char *key)
{
	struct period p = { 0 };
	struct fault unsaid;

	if (!record_date(o->record, value_get(keuze, key), &p, &unsaid))
		p.known = false;
	return p;
}

/* What people wrote when they chose, behind what it is; not when it names what
 * is not told. */
static void
say_reason(const struct residents *r, const struct value *keuze,
    const char *key, const char *before)
{
	const char *text = value_get_text(keuze, key);
	struct page *p = r->page;

	if (text == NULL || secrets_named(r->survey->secrets,
	    SECRET_IN_REASON, text))
		return;
	bewoners_sentence(p, before);
	bewoners_written(p, text);
}

static void
say_again(const struct residents *r, struct period again)
{
	const char *when = dutch_when(r->page->arena, again);

	if (when != NULL)
		bewoners_sentence(r->page, arena_format(r->page->arena,
		    again.to <= r->survey->day ?
		    "wij zouden hier %s opnieuw naar kijken" :
		    "wij kijken hier %s opnieuw naar", when));
}

static void
say_decision(const struct residents *r, const struct survey_opgave *o,
    const struct value *keuze)
{
	static const char *const answers[] = {
		[KEUZE_JOIN] = "Ja",
		[KEUZE_IF] = "Ja",
		[KEUZE_DECLINE] = "Nee",
		[KEUZE_LATER] = "Nu niet, later misschien wel"
	};
	enum keuze_outcome chosen = keuze_chosen(keuze);
	struct page *p = r->page;
	const char *when = dutch_when(p->arena, day_of(o, keuze, "datum"));

	page_say_as(p, PAGE_STRONG, answers[chosen]);
	page_say(p, ".");
	bewoners_sentence(p, when == NULL ? "Dat is besloten" :
	    arena_format(p->arena, "dat is %s besloten", when));
	say_reason(r, keuze, "motivering", "De reden:");
	say_reason(r, keuze, "voorwaarde", "De voorwaarde:");
	if (chosen == KEUZE_LATER)
		say_again(r, day_of(o, keuze, "herzien"));
}

static void
say_undecided(const struct residents *r)
{
	struct page *p = r->page;
	struct period day = r->wijk->besluit;
	const char *when = dutch_when(p->arena, day);

	bewoners_sentence(p, "Daarover is nog niet besloten");
	if (when != NULL && day.to > r->survey->day)
		bewoners_sentence(p, arena_format(p->arena,
		    "het besluit komt naar verwachting %s", when));
}

void
bewoners_keuze(const struct residents *r, const struct survey_opgave *o)
{
	const struct value *decision;

	if (o->standing == SURVEY_AANPAK) {
		bewoners_sentence(r->page, "Dit hoort bij de wijkaanpak zelf");
		return;
	}
	if (o->standing == SURVEY_CLOSED)
		return;
	if ((decision = decision_of(o)) != NULL)
		say_decision(r, o, decision);
	else
		say_undecided(r);
}
