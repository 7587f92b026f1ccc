#include <string.h>

#include "dutch.h"
#include "raad-private.h"
#include "section-costs.h"
#include "section-fates.h"
#include "warnings.h"

enum { NAMED = 6 };	/* of what goes along */

static void
name_taken(const struct council *c, size_t count)
{
	const struct survey_wijk *w = c->wijk;
	size_t i, n = 0, named = count > NAMED ? NAMED : count;

	page_say(c->page, count == 0 ? "" : ": ");
	for (i = 0; i < w->opgave_count && n < named; i++) {
		if (w->opgaven[i]->fate != SURVEY_TAKEN ||
		    !section_counts_in(w->opgaven[i], w))
			continue;
		raad_say_next(c->page, n, count);
		section_say_name(c->page, w->opgaven[i]);
		n++;
	}
	if (count > named)
		page_format(c->page, " en %zu andere", count - named);
}

/* "Daarover is besloten (gemeenteraad, 16 jun 2026)." */
static void
say_all_sure(struct page *p, enum section_sure sure, const char *what,
    const char *decision)
{
	if (sure == SECTION_PROPOSED && decision != NULL)
		page_format(p, " Dit is een %s", decision);
	else
		page_format(p, " %s", what);
	if (sure != SECTION_DECIDED)
		page_say(p, ": besloten is er nog niet");
	else if (decision != NULL && strcmp(decision, "besloten") != 0)
		page_format(p, " (%s)", decision);
	page_say(p, ".");
}

/* Whose word that is: of all that is told of, or of some. */
static void
say_sure(struct page *p, const struct section_fates *n, const char *decision)
{
	static const struct {
		const char *all, *some;
	} words[SECTION_SURES] = {
		[SECTION_DECIDED] = { "Daarover is besloten", "besloten" },
		[SECTION_PROPOSED] = { "Dit is een voorstel",
		    "alleen voorgesteld" },
		[SECTION_ADVISED] = { "Dit is een advies",
		    "alleen geadviseerd" }
	};
	size_t told = n->all - n->of[SURVEY_NOT_CHOSEN], count, i;
	const char *between = " Daarvan ";
	enum survey_fate fate;

	for (i = 0; i < SECTION_SURES; i++) {
		for (count = 0, fate = SURVEY_TAKEN; fate < SURVEY_FATES;
		    fate++)
			count += n->sure[fate][i];
		if (count == 0)
			continue;
		if (count == told) {
			say_all_sure(p, i, words[i].all, decision);
			return;
		}
		page_format(p, "%s%zu %s", between, count, words[i].some);
		between = ", ";
	}
	page_say(p, ".");
}

/* With nothing to choose here. */
static const char *
nothing_here(const struct council *c)
{
	size_t i;

	for (i = 0; c != NULL && i < c->wijk->opgave_count; i++)
		if (c->wijk->opgaven[i]->standing <= SURVEY_OUT)
			return c->wijk->hidden > 0 ? "Wat hier openbaar is, "
			    "telt mee in een andere wijk: daar wordt erover "
			    "gekozen." : "Wat hier speelt, telt mee in een "
			    "andere wijk: daar wordt erover gekozen.";
	return c != NULL && c->wijk->hidden > 0 ?
	    "Er zijn nog geen openbare opgaven om over te kiezen." :
	    "Er zijn nog geen opgaven om over te kiezen.";
}

void
raad_say_answer(struct page *p, const struct section_fates *n,
    const struct council *c)
{
	size_t open = n->of[SURVEY_NOT_CHOSEN];

	if (n->all == 0) {
		page_say(p, nothing_here(c));
		return;
	}
	if (n->all == open) {
		page_format(p, "Over de %s", open == 1 ? "enige " :
		    arena_format(p->arena, "%zu ", open));
		page_format(p, "%sopgave%s is nog niets gekozen of "
		    "geadviseerd.", n->partly ? "openbare " : "",
		    open == 1 ? "" : "n");
		return;
	}
	page_say_as(p, PAGE_STRONG, section_taken(p->arena, n));
	if (c != NULL)
		name_taken(c, n->of[SURVEY_TAKEN]);
	section_say_not_taken(p, n);
	page_say(p, ".");
	say_sure(p, n, c == NULL ? NULL : c->decision);
	if (open > 0)
		page_format(p, " Over %zu is nog niets gekozen of "
		    "geadviseerd.", open);
}

static void
say_sentence(struct page *p, const char *before, const char *text)
{
	if (text == NULL)
		return;
	page_say(p, before);
	raad_say_end(p, text);
}

/* When this was so, and which wijkaanpak it is. */
static void
say_aanpak(const struct council *c)
{
	const struct value *root = c->wijk->record == NULL ? NULL :
	    c->wijk->record->root;
	const struct value *aanpak = value_get(root, "aanpak");
	struct page *p = c->page;
	const char *naam = value_get_text(aanpak, "naam");

	page_note(p);
	page_format(p, "Stand op %s.", dutch_day(p->arena, c->survey->day));
	say_sentence(p, " Gemeente ", value_get_text(root, "gemeente"));
	if (naam != NULL || c->wijk->periode.known) {
		page_say(p, " Wijkaanpak: ");
		page_say(p, naam);
		if (c->wijk->periode.known)
			page_format(p, naam == NULL ? "%s" : ", %s",
			    dutch_period(p->arena, c->wijk->periode));
		page_say(p, ".");
	}
	say_sentence(p, " Doel: ", value_get_text(aanpak, "doel"));
}

static void
ask(const struct council *c)
{
	const struct value *aanpak = c->wijk->record == NULL ? NULL :
	    value_get(c->wijk->record->root, "aanpak");
	const char *asked = value_get_text(aanpak, "gevraagd");
	struct period when = c->wijk->besluit;
	struct page *p = c->page;

	page_box(p);
	page_item(p);
	page_say_as(p, PAGE_STRONG, "Wat wij u vragen");
	page_item(p);
	page_say(p, asked == NULL ? "Wat er van de raad gevraagd wordt, is "
	    "nog niet vastgelegd." : asked);
	if (!when.known)
		return;
	page_item(p);
	page_say(p, when.to <= c->survey->day ? "Het besluitmoment was " :
	    "Besluitmoment: ");
	page_say_as(p, PAGE_STRONG, dutch_period(p->arena, when));
	page_say(p, ".");
}

/* Something has changed since it was advised. */
static void
warn_of_advies(const struct council *c)
{
	const struct stale_wijk *f = stale_wijk(c->survey->stale,
	    STALE_ADVIES, c->wijk->id);
	size_t i;

	for (i = 0; i < c->wijk->opgave_count; i++)
		if (raad_tells_advies(c->wijk->opgaven[i]))
			break;
	if (i == c->wijk->opgave_count || f == NULL || f->why == STALE_NOT)
		return;
	page_note(c->page);
	page_say_as(c->page, PAGE_ALERT, "Let op");
	page_say(c->page, ": het advies is ouder dan wat er nu bekend is.");
}

void
raad_head(const struct council *c, const char *title)
{
	struct section_fates n = section_fates(c->wijk);

	page_heading(c->page, 2);
	page_say(c->page, title);
	page_lead(c->page);
	raad_say_answer(c->page, &n, c);
	warnings_of_hidden(c->page, c->wijk, 1);
	warn_of_advies(c);
	if (c->survey->wijk_count == 1)
		warnings_say(c->page, c->survey);
	ask(c);
	say_aanpak(c);
}
