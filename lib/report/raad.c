#include "raad.h"

#include <string.h>

#include "../base/text.h"
#include "../opgave/person.h"
#include "dutch.h"
#include "money.h"
#include "overview.h"
#include "raad-private.h"
#include "secret.h"
#include "section-fates.h"
#include "section.h"
#include "sentence.h"
#include "warnings.h"

enum { FEW = 2 };	/* opgaven, which leave half of a sheet */

static const char question[] = "welke opgaven gaan mee met de wijkaanpak?";

void
raad_prepare(struct survey *s)
{
	money_read(s);
}

const char *
raad_title(struct arena *a, const struct survey_wijk *w)
{
	const char *naam = overview_name(w);

	if (w->id == NULL)
		return "Opgaven zonder wijk: welke gaan mee met de "
		    "wijkaanpak?";
	return arena_format(a, strncmp(text_fold(a, naam), "wijk ", 5) == 0 ?
	    "%s: %s" : "Wijk %s: %s", naam, question);
}

bool
raad_tells_advies(const struct survey_opgave *o)
{
	return o->choice.advised != KEUZE_NONE &&
	    value_get_text(o->choice.keuze, "motivering") == NULL;
}

bool
raad_is_ended(const char *text)
{
	size_t n = strlen(text);

	return n > 0 && sentence_is_ended(text, n);
}

const char *
raad_reason(const struct council *c, const struct value *map, const char *key)
{
	return secrets_kept(c->survey->secrets, c->page->arena,
	    SECRET_IN_REASON, value_get_text(map, key));
}

void
raad_say_end(struct page *p, const char *text)
{
	if (text == NULL)
		return;
	page_say(p, text);
	page_say(p, raad_is_ended(text) ? "" : ".");
}

const char *
raad_decision(struct arena *a, const struct value *keuze)
{
	const char *by = value_get_text(keuze, "door");
	const char *date = value_get_text(keuze, "datum");
	struct period day;
	bool decided;

	if (keuze_chosen(keuze) == KEUZE_NONE)
		return "nog niet";
	decided = keuze_is_besluit(keuze);
	if (by != NULL && person_is_named(a, by))
		by = "een persoon";
	if (by != NULL)
		by = arena_format(a, "%s%s", decided ? "" : "voorstel van ",
		    by);
	else
		by = decided ? "besloten" : "voorstel";
	if (date == NULL || !period_read_date(date, &day))
		return by;
	return arena_format(a, "%s, %s", by, dutch_period(a, day));
}

/* What all of them that something is said of have in common. */
static const char *
one_decision(struct arena *a, const struct survey_wijk *w)
{
	const struct survey_opgave *o;
	const char *one = NULL, *next;
	size_t i;

	for (i = 0; i < w->opgave_count; i++) {
		o = w->opgaven[i];
		if (o->fate == SURVEY_NOT_CHOSEN)
			continue;
		next = raad_decision(a, o->choice.keuze);
		if (one != NULL && strcmp(one, next) != 0)
			return NULL;
		one = next;
	}
	return one;
}

void
raad_say_next(struct page *p, size_t i, size_t count)
{
	if (i > 0)
		page_say(p, i + 1 == count ? " en " : ", ");
}

const char *
raad_question(struct arena *a, const struct gate *g)
{
	return g->question == NULL ? arena_format(a, "%s?", g->name) :
	    g->question;
}

bool
raad_has_plan(const struct survey_opgave *o)
{
	return !o->plan.none && (o->plan.count > 0 || o->work_count == 0);
}

void
raad_say_plan(struct page *p, const struct survey_opgave *o)
{
	const struct survey_plan *plan = &o->plan;

	if (!raad_has_plan(o)) {
		page_say(p, plan->none ? "geen plan" : "geen plan meer");
		return;
	}
	page_say(p, plan->period.known ? dutch_period(p->arena, plan->period) :
	    "nog niet bekend");
	if (plan->status != NULL && strcmp(plan->status, "?") != 0)
		page_format(p, " (%s)", plan->status);
}

void
raad_outline(struct outline *o, const struct request *r)
{
	const struct survey *s = r->survey;

	/* it becomes the title of a document too, which no page says */
	o->title = s->wijk_count == 1 ? page_clean(o->arena, secrets_kept(
	    s->secrets, o->arena, SECRET_IN_SPEECH, raad_title(o->arena,
	    &s->wijken[0]))) : "Welke opgaven gaan mee met de wijkaanpak?";
	o->foot = arena_format(o->arena, "%s Stand op %s", o->title,
	    dutch_day(o->arena, s->day));
	if (s->wijk_count != 1)
		outline_add(o, "Alle wijken", "alle-wijken",
		    s->wijk_count);
	overview_outline(o, s);
}

/* What the wijk's opgaven, and those that they are linked with, are called. */
static const struct plain *
names_of(struct arena *a, const struct survey_wijk *w)
{
	struct plain *p = plain_new(a);
	const struct survey_link *link;
	size_t i;

	for (i = 0; i < w->opgave_count; i++)
		plain_add(p, w->opgaven[i]->id, w->opgaven[i]->titel);
	for (i = 0; i < w->link_count; i++) {
		link = w->links[i];
		plain_add(p, link->from->id, link->from->titel);
		if (link->to != NULL)
			plain_add(p, link->to->id, link->to->titel);
	}
	return p;
}

static void
wijk(struct page *p, const struct survey *s, const struct survey_wijk *w)
{
	const struct council c = { p, s, w, names_of(p->arena, w),
	    one_decision(p->arena, w) };

	p->roomy = w->opgave_count <= FEW;
	raad_head(&c, raad_title(p->arena, w));
	raad_choice(&c);
	raad_money(&c);
	section_timeline(p, s, w, SECTION_AHEAD);
	raad_risks(&c);
	raad_people(&c);
	raad_changes(&c);
	raad_kader(&c);
	raad_foot(&c);
}

/* How many go along in all wijken; each counts once. */
static void
say_all(struct page *p, const struct survey *s)
{
	struct section_fates all = { 0 }, n;
	size_t i;

	for (i = 0; i < s->wijk_count; i++) {
		n = section_fates(&s->wijken[i]);
		section_add_fates(&all, &n);
	}
	page_lead(p);
	raad_say_answer(p, &all, NULL);
}

static void
all_wijken(struct page *p, const struct request *r)
{
	static const enum overview_fact facts[] = {
		OVERVIEW_COUNTED, OVERVIEW_ALONG, OVERVIEW_LATER,
		OVERVIEW_LEFT, OVERVIEW_COSTS, OVERVIEW_BESLUIT
	};

	page_heading(p, 1);
	page_say(p, r->outline->title);
	say_all(p, r->survey);
	page_note(p);
	page_format(p, "Stand op %s.", dutch_day(p->arena, r->survey->day));
	raad_say_hidden(p, r->survey->hidden);
	warnings_say(p, r->survey);
	overview_wijken(p, r, facts, sizeof(facts) / sizeof(*facts), 1);
}

void
raad_build(struct page *p, const struct request *r, size_t part)
{
	const struct survey *s = r->survey;

	p->titles = p->brief = true;
	if (s->wijk_count == 1) {
		p->raise = 1;
		wijk(p, s, &s->wijken[0]);
	} else if (part == 0) {
		all_wijken(p, r);
	} else {
		wijk(p, s, &s->wijken[part - 1]);
	}
}
