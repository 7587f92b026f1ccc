#include <string.h>

#include "dutch.h"
#include "raad-private.h"
#include "section-costs.h"
#include "section-fates.h"
#include "section.h"

enum { NAMED = 12 };	/* of those that nobody chose about */

static const struct page_column columns[] = {
	{ "opgave", PAGE_COLUMN_MAIN, 0 },
	{ "waarom", PAGE_COLUMN_TEXT, 0 },
	{ "besluit", PAGE_COLUMN_TEXT, 0 },
	{ "wanneer", PAGE_COLUMN_TEXT, 0 },
	{ "voorwaarde", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "let op", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static const unsigned char shares[] = { 38, 30, 16, 16, 0, 0 };

/* What it is, in a line: in plain words, else as it was described. */
static void
say_what(struct page *p, const struct survey_opgave *o)
{
	const struct value *root = o->record->root;
	const char *what = value_get_text(root, "uitleg");

	if (what == NULL)
		what = value_get_text(root, "omschrijving");
	page_say(p, o->titel);
	if (what == NULL)
		return;
	page_say(p, raad_is_ended(o->titel) ? " " : ". ");
	page_say_as(p, PAGE_QUIET, what);
}

/* "Mag het? nee, er staan bomen", for each gate that is closed.  False: none
 * is. */
static bool
say_closed(const struct council *c, const struct survey_opgave *o)
{
	const struct kader *k = c->survey->kader;
	const struct value *gate;
	const char *why;
	bool any = false;
	size_t i;

	for (i = 0; i < k->gate_count; i++) {
		if (o->gates[i] != TRI_NO)
			continue;
		page_format(c->page, "%s%s nee", any ? "; " : "",
		    raad_question(c->page->arena, &k->gates[i]));
		gate = value_get(value_get(o->record->root, "toetsen"),
		    k->gates[i].name);
		why = raad_reason(c, gate, "waarom");
		if (why != NULL) {
			page_say(c->page, ", ");
			page_say(c->page, why);
		}
		any = true;
	}
	return any;
}

/* As people wrote it, and whether they chose otherwise than was advised; else
 * as the program that advised, and said to be so. */
static void
say_why(const struct council *c, const struct survey_opgave *o)
{
	const struct survey_choice *choice = &o->choice;
	const char *why = raad_reason(c, choice->keuze, "motivering");
	struct page *p = c->page;

	if (why != NULL) {
		raad_say_end(p, why);
		if (choice->differs)
			page_say_as(p, PAGE_STRONG,
			    " Dit wijkt af van het advies.");
		return;
	}
	if (choice->reason == NULL && o->standing != SURVEY_OUT) {
		page_say_as(p, PAGE_QUIET, "er is geen reden gegeven");
		return;
	}
	page_say(p, choice->chosen == KEUZE_NONE ? "Advies, geen besluit: " :
	    "Advies: ");
	if (o->standing == SURVEY_OUT && say_closed(c, o))
		return;
	page_say(p, choice->reason == NULL ? "valt af" :
	    plain_text(c->plain, choice->reason));
}

static void
say_when(const struct council *c, const struct survey_opgave *o)
{
	struct period again = o->choice.again;
	struct page *p = c->page;

	if (o->fate == SURVEY_LATER && again.known)
		page_format(p, "opnieuw bekijken: %s; %s",
		    dutch_period(p->arena, again),
		    raad_has_plan(o) ? "plan: " : "");
	raad_say_plan(p, o);
}

/* What people asked; of an advies, the gates that are still open. */
static void
say_condition(const struct council *c, const struct survey_opgave *o)
{
	const struct kader *k = c->survey->kader;
	size_t i;

	page_say(c->page, raad_reason(c, o->choice.keuze, "voorwaarde"));
	if (o->choice.chosen != KEUZE_NONE || o->choice.advised != KEUZE_IF)
		return;
	for (i = 0; i < k->gate_count; i++)
		if (o->gates[i] == TRI_UNKNOWN) {
			page_say(c->page, page_is_empty(c->page) ?
			    "nog niet bekend: " : " ");
			page_say(c->page, raad_question(c->page->arena,
			    &k->gates[i]));
		}
}

static void
say_alerts(const struct council *c, const struct survey_opgave *o)
{
	const struct survey_choice *choice = &o->choice;
	struct page *p = c->page;

	if (choice->fits != KEUZE_FITS && raad_tells_advies(o))
		section_alert(p, choice->fits == KEUZE_NO_SCORE ?
		    "het advies is niet onderbouwd met een score" :
		    "het advies past niet bij de score");
	section_say_clashes(p, c->survey, o);
	if (choice->changed)
		section_alert(p, "waarop gekozen werd is daarna veranderd");
	if (choice->due)
		section_alert(p, "de dag om opnieuw te bekijken is voorbij");
	if (!record_is_public(o->record))
		section_alert(p, "niet openbaar");
	if (!section_counts_in(o, c->wijk)) {
		section_say_between(p, "; ");
		page_say(p, "telt mee in een andere wijk");
	}
}

static void
row(const struct council *c, const struct survey_opgave *o)
{
	struct page *p = c->page;

	page_row(p);
	page_cell(p);
	say_what(p, o);
	page_cell(p);
	say_why(c, o);
	page_cell(p);
	if (c->decision == NULL)
		page_say(p, raad_decision(p->arena, o->choice.keuze));
	page_cell(p);
	say_when(c, o);
	page_cell(p);
	say_condition(c, o);
	page_cell(p);
	say_alerts(c, o);
}

/* Those of which nothing was said, by their titel. */
static void
name_others(const struct council *c)
{
	const struct survey_opgave *o;
	size_t i, n = 0;

	for (i = 0; i < c->wijk->opgave_count; i++) {
		o = c->wijk->opgaven[i];
		if (o->standing > SURVEY_OUT || o->fate != SURVEY_NOT_CHOSEN)
			continue;
		if (n == 0) {
			page_heading(c->page, 3);
			page_say(c->page, "Nog niet gekozen");
			page_list(c->page);
		}
		if (n++ >= NAMED)
			continue;
		page_item(c->page);
		say_what(c->page, o);
		if (!section_counts_in(o, c->wijk))
			page_say(c->page, " (telt mee in een andere wijk)");
	}
	if (n > NAMED) {
		page_item(c->page);
		page_format(c->page, "en nog %zu andere", n - NAMED);
	}
}

void
raad_choice(const struct council *c)
{
	enum survey_fate fate;
	bool any;
	size_t i;

	for (fate = SURVEY_TAKEN; fate < SURVEY_FATES; fate++) {
		any = false;
		for (i = 0; i < c->wijk->opgave_count; i++) {
			if (c->wijk->opgaven[i]->fate != fate)
				continue;
			if (!any) {
				page_heading(c->page, 3);
				page_say(c->page, section_fate_heading(fate));
				page_table(c->page, columns);
				page_shares(c->page, shares);
				any = true;
			}
			row(c, c->wijk->opgaven[i]);
		}
	}
	name_others(c);
}
