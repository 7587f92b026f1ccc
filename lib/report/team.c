#include "dutch.h"
#include "overview.h"
#include "section.h"
#include "tally.h"
#include "team.h"
#include "warnings.h"

static const char title[] = "Overzicht voor het projectteam";

static bool
has_opgaven(const struct survey *s)
{
	size_t i;

	for (i = 0; i < s->wijk_count; i++)
		if (s->wijken[i].opgave_count > 0)
			return true;
	return false;
}

static void
head(struct page *p, const struct survey *s)
{
	struct tally t = tally_all(s);

	page_heading(p, 1);
	page_say(p, title);
	page_paragraph(p);
	page_say(p, "Peildatum ");
	page_say(p, dutch_day(p->arena, s->day));
	page_say(p, ". ");
	section_say_kader(p, s->kader);
	warnings_say(p, s);
	page_paragraph(p);
	if (!has_opgaven(s)) {
		page_say(p, "Er zijn geen opgaven.");
		return;
	}
	tally_say(p, &t);
	page_note(p);
	page_say(p, "? is nog niet bekend; geen is gevraagd en niet genoemd. "
	    "Is van een score niet alles bekend, dan telt in de volgorde de "
	    "laagste.");
}

/* An item of the list of facts; the first one begins it. */
static void
label(struct page *p, const char *text)
{
	if (p->last->kind != PAGE_LIST)
		page_list(p);
	page_item(p);
	page_say_as(p, PAGE_STRONG, text);
}

static void
fact(struct page *p, const char *name, const char *text)
{
	if (text == NULL)
		return;
	label(p, name);
	page_say(p, ": ");
	page_say(p, text);
}

static void
codes(struct page *p, const struct value *field)
{
	const struct value *item = record_first(field);
	const char *between = ": ";

	if (item == NULL)
		return;
	label(p, "Code");
	for (; item != NULL; item = record_next(field, item)) {
		if (item->kind != VALUE_TEXT)
			continue;
		page_say(p, between);
		page_say(p, item->text);
		between = ", ";
	}
}

static void
wijk_head(struct page *p, const struct survey_wijk *w)
{
	const struct value *root, *aanpak;

	page_heading(p, 2);
	page_say(p, overview_name(w));
	if (w->record == NULL) {
		page_note(p);
		page_say(p, w->id == NULL ? "Bij deze opgaven staat niet in "
		    "welke wijk ze liggen." :
		    "Over de wijk zelf is nog niets vastgelegd.");
		return;
	}
	root = w->record->root;
	aanpak = value_get(root, "aanpak");
	fact(p, "Gemeente", value_get_text(root, "gemeente"));
	codes(p, value_get(root, "code"));
	fact(p, "Wijkaanpak", value_get_text(aanpak, "naam"));
	fact(p, "Doel", value_get_text(aanpak, "doel"));
	if (w->periode.known)
		fact(p, "Periode", dutch_period(p->arena, w->periode));
	if (w->besluit.known)
		fact(p, "Besluitmoment", dutch_period(p->arena, w->besluit));
}

static void
wijk_section(struct page *p, const struct survey *s,
    const struct survey_wijk *w)
{
	struct tally t = tally_wijk(s, w);

	wijk_head(p, w);
	if (w->opgave_count == 0) {
		page_paragraph(p);
		page_say(p, "Nog geen opgaven.");
	} else if (s->wijk_count > 1) {
		page_paragraph(p);
		tally_say(p, &t);
	}
	section_opgaven(p, s, w);
	section_matrix(p, s, w);
	section_score(p, s, w);
	section_keuze(p, s, w);
	section_aanpak(p, s, w);
	section_timeline(p, s, w, SECTION_ALL);
	section_domains(p, s, w);
	section_closed(p, s, w);
	section_links(p, s, w);
	section_figures(p, s, w);
	section_heard(p, s, w);
	section_afspraken(p, s, w);
	section_missing(p, s, w);
}

void
team_outline(struct outline *o, const struct request *r)
{
	o->title = overview_title(o->arena, r->survey, title);
	o->foot = arena_format(o->arena, "%s, peildatum %s", o->title,
	    dutch_day(o->arena, r->survey->day));
	outline_add(o, "Overzicht", "overzicht", r->survey->wijk_count);
	overview_outline(o, r->survey);
}

void
team_build(struct page *p, const struct request *r, size_t part)
{
	static const enum overview_fact facts[] = {
		OVERVIEW_OPGAVEN, OVERVIEW_SCORED, OVERVIEW_TAKEN,
		OVERVIEW_LINKS, OVERVIEW_GROUPS, OVERVIEW_HINDERS,
		OVERVIEW_LATE, OVERVIEW_INCOMPLETE, OVERVIEW_COSTS
	};

	if (part > 0) {
		wijk_section(p, r->survey, &r->survey->wijken[part - 1]);
		return;
	}
	head(p, r->survey);
	overview_wijken(p, r, facts, sizeof(facts) / sizeof(*facts), 1);
}
