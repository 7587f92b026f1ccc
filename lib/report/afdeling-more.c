#include "afdeling-private.h"
#include "dutch.h"
#include "section-links.h"

/* --- what touches their plans ------------------------------------------- */

static const struct page_column link_columns[] = {
	{ "uw opgave", PAGE_COLUMN_MAIN, 0 },
	{ "met", PAGE_COLUMN_MAIN, 0 },
	{ "wanneer", PAGE_COLUMN_TEXT, 1 },
	{ "waar en wanneer", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "volgorde", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "kansen", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "risico's", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "wat ervan gezegd is", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "met wie", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static void
link_row(const struct department *d, struct section_teller *t,
    const struct department_link *l)
{
	const struct survey_link *link = l->link;
	const struct survey_opgave *other = l->own == link->from ? link->to :
	    link->from;
	struct page *p = d->page;

	page_row(p);
	page_cell(p);
	section_say_opgave(p, l->own);
	page_cell(p);
	if (other != NULL) {
		section_say_opgave(p, other);
	} else {
		page_say_as(p, PAGE_ID, link->to_id);
		page_say(p, " (niet in deze gegevens)");
	}
	page_cell(p);
	if (other != NULL)
		section_say_plan(p, other);
	page_cell(p);
	section_link_texts(t, link, "aanleiding", "aanleiding", NULL);
	page_cell(p);
	section_link_verband(p, link);
	page_cell(p);
	section_link_texts(t, link, "kansen", "tekst", NULL);
	page_cell(p);
	section_link_texts(t, link, "risicos", "tekst", NULL);
	page_cell(p);
	section_link_reden(t, link);
	page_cell(p);
	if (other != NULL)
		department_say_others(d, other->record);
}

static const char *
kind_of(const struct survey_link *link)
{
	static const char *const kinds[2][SURVEY_STATUSES] = {
		{ [SURVEY_CONFIRMED] = "Bevestigd: gaat samen",
		  [SURVEY_PROPOSED] = "Voorgesteld: kan samen, nog te "
		    "bespreken" },
		{ [SURVEY_CONFIRMED] = "Zitten elkaar in de weg",
		  [SURVEY_PROPOSED] = "Zitten elkaar misschien in de weg, nog "
		    "te bespreken" }
	};

	return kinds[link->hinders][link->status];
}

void
department_links(const struct department *d)
{
	struct section_teller t = { d->page, names_new(d->page->arena), 0 };
	const char *kind, *last = NULL;
	size_t i;

	if (d->link_count == 0)
		return;
	page_heading(d->page, d->level);
	page_say(d->page, "Wat uw plannen raakt");
	for (i = 0; i < d->link_count; last = kind, i++) {
		kind = kind_of(d->links[i].link);
		if (kind != last) {
			page_heading(d->page, d->level + 1);
			page_say(d->page, kind);
			page_table(d->page, link_columns);
		}
		link_row(d, &t, &d->links[i]);
	}
}

/* --- what they have not told yet ---------------------------------------- */

static const struct page_column unsaid_columns[] = {
	{ "opgave", PAGE_COLUMN_MAIN, 0 },
	{ "wat wij nog niet weten", PAGE_COLUMN_MAIN, 0 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static void
say_date(struct page *p, const struct document *gesprek)
{
	struct period day;
	struct fault unsaid;

	if (record_date(gesprek, value_get(gesprek->root, "datum"), &day,
	    &unsaid) && day.known)
		page_format(p, " (%s)", dutch_period(p->arena, day));
}

/* Was there a gesprek with them?  Of no wijk there is no saying. */
static void
say_heard(const struct department *d)
{
	struct page *p = d->page;

	if (d->wijk->id == NULL)
		return;
	page_paragraph(p);
	if (d->heard != NULL) {
		page_say(p, "Wij hebben u over deze wijk gesproken");
		say_date(p, d->heard);
		page_say(p, ".");
	} else {
		page_say_as(p, d->wanted ? PAGE_ALERT : PAGE_PLAIN,
		    "Wij hebben u over deze wijk nog niet gesproken");
		page_say(p, d->wanted ? ", en dat moet wel voordat de kaart "
		    "van de wijk af is." : ".");
	}
	if (d->planned == NULL)
		return;
	page_say(p, " Er is een gesprek gepland");
	say_date(p, d->planned);
	page_say(p, ".");
}

static bool
is_asked(const struct department *d, size_t gate)
{
	const struct survey_opgave *o;
	size_t i;

	if (d->survey->kader->gates[gate].question == NULL ||
	    d->survey->kader->gates[gate].measure.kind == MEASURE_TREKKER)
		return false;
	for (i = 0; i < d->opgave_count; i++) {
		o = d->opgaven[i].opgave;
		if (o->standing < SURVEY_AANPAK &&
		    o->gates[gate] == TRI_UNKNOWN)
			return true;
	}
	return false;
}

/* What the names of the gates ask. */
static void
say_gates(const struct department *d)
{
	const struct kader *k = d->survey->kader;
	struct page *p = d->page;
	size_t i, n = 0;

	for (i = 0; i < k->gate_count; i++) {
		if (!is_asked(d, i))
			continue;
		if (n++ == 0) {
			page_note(p);
			page_say(p, "Wat de toetsen vragen, volgens het "
			    "kader ");
			page_say(p, k->name);
			page_say(p, k->agreed ? ": " :
			    ", een voorbeeld dat niet vastgesteld is: ");
		} else {
			page_say(p, " ");
		}
		page_say_as(p, PAGE_STRONG, k->gates[i].name);
		page_say(p, ": ");
		page_say(p, k->gates[i].question);
	}
}

void
department_unsaid(const struct department *d)
{
	struct page *p = d->page;
	size_t i;

	if (d->unsaid == 0 && d->wijk->id == NULL)
		return;
	page_heading(p, d->level);
	page_say(p, "Wat wij nog niet van u weten");
	say_heard(d);
	if (d->unsaid == 0) {
		if (d->opgave_count > 0)
			page_say(p, " Van uw opgaven weten wij alles wat wij "
			    "vragen.");
		return;
	}
	page_table(p, unsaid_columns);
	for (i = 0; i < d->opgave_count; i++) {
		if (section_asks(d->survey, d->opgaven[i].opgave) == 0)
			continue;
		page_row(p);
		page_cell(p);
		section_say_opgave(p, d->opgaven[i].opgave);
		page_cell(p);
		section_say_asked(p, d->survey, d->opgaven[i].opgave);
	}
	say_gates(d);
}
