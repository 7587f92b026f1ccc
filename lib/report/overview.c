#include <string.h>

#include "../base/text.h"
#include "dutch.h"
#include "overview.h"
#include "section-costs.h"
#include "section-fates.h"
#include "tally.h"

const char *
overview_name(const struct survey_wijk *w)
{
	const char *naam = w->record == NULL ? NULL :
	    value_get_text(w->record->root, "naam");

	if (naam == NULL)
		naam = w->id == NULL ? "Zonder wijk" : w->id;
	return naam;
}

/* In an outline, which no page says. */
static const char *
outline_name(struct arena *a, const struct survey *s,
    const struct survey_wijk *w)
{
	return page_clean(a, secrets_kept(s->secrets, a, SECRET_IN_SPEECH,
	    overview_name(w)));
}

const char *
overview_title(struct arena *a, const struct survey *s, const char *title)
{
	if (s->wijk_count != 1)
		return title;
	return arena_format(a, "%s, %s", title,
	    outline_name(a, s, &s->wijken[0]));
}

void
overview_outline(struct outline *o, const struct survey *s)
{
	size_t i;

	o->of = "Wijken";
	for (i = 0; i < s->wijk_count; i++)
		outline_add(o, outline_name(o->arena, s, &s->wijken[i]),
		    s->wijken[i].id == NULL ? "zonder-wijk" :
		    s->wijken[i].id, i);
}

/* A wijk while its row is told. */
struct row {
	struct page *page;
	const struct survey *survey;
	const struct survey_wijk *wijk;
	struct tally tally;
	struct section_fates fates;
};

static void
say(const struct row *r, size_t n)
{
	page_say(r->page, dutch_whole(r->page->arena, n));
}

/* Where none is not worth a word. */
static void
say_some(const struct row *r, size_t n)
{
	if (n > 0)
		say(r, n);
}

static void
opgaven(const struct row *r)
{
	say(r, r->tally.opgaven);
}

static void
scored(const struct row *r)
{
	say(r, r->tally.scored);
}

static void
taken(const struct row *r)
{
	if (r->tally.chosen > 0)
		say(r, r->tally.taken);
}

static void
counted(const struct row *r)
{
	say(r, r->fates.all);
}

/* Nothing where nothing was chosen or advised. */
static void
say_fate(const struct row *r, enum survey_fate fate)
{
	if (r->fates.of[SURVEY_NOT_CHOSEN] < r->fates.all)
		say(r, r->fates.of[fate]);
}

static void
along(const struct row *r)
{
	say_fate(r, SURVEY_TAKEN);
}

static void
later(const struct row *r)
{
	say_fate(r, SURVEY_LATER);
}

static void
left(const struct row *r)
{
	say_fate(r, SURVEY_LEFT);
}

static void
links(const struct row *r)
{
	say(r, r->tally.links[SURVEY_CONFIRMED] +
	    r->tally.links[SURVEY_PROPOSED]);
}

static void
groups(const struct row *r)
{
	say_some(r, r->tally.groups);
}

static void
hinders(const struct row *r)
{
	say_some(r, r->tally.hinders);
}

static void
late(const struct row *r)
{
	say_some(r, r->tally.late);
}

static void
incomplete(const struct row *r)
{
	say(r, r->tally.incomplete);
}

/* "150.000 euro", with what is not known of it; in alarm when it is more than
 * the budget. */
static void
costs(const struct row *r)
{
	const struct kader *k = r->survey->kader;
	struct section_sum sum = section_sum(r->wijk);

	if (!sum.costs.known) {
		page_say(r->page, sum.unknown > 0 ? "?" : NULL);
		return;
	}
	page_say_as(r->page, k->has_budget && sum.costs.low > k->budget ?
	    PAGE_ALERT : PAGE_PLAIN, dutch_money(r->page->arena, sum.costs));
	if (sum.unknown > 0)
		page_format(r->page, " + %zu ?", sum.unknown);
}

static void
besluit(const struct row *r)
{
	if (r->wijk->besluit.known)
		page_say(r->page, dutch_period(r->page->arena,
		    r->wijk->besluit));
}

static const struct {
	struct page_column column;
	void (*say)(const struct row *r);
} facts_of[OVERVIEW_FACTS] = {
	[OVERVIEW_OPGAVEN] = { { "opgaven", PAGE_COLUMN_NUMBER, 0 }, opgaven },
	[OVERVIEW_SCORED] = { { "gescoord", PAGE_COLUMN_NUMBER, 2 }, scored },
	[OVERVIEW_TAKEN] = { { "mee", PAGE_COLUMN_NUMBER, 0 }, taken },
	[OVERVIEW_COUNTED] = { { "opgaven", PAGE_COLUMN_NUMBER, 0 }, counted },
	[OVERVIEW_ALONG] = { { "mee", PAGE_COLUMN_NUMBER, 0 }, along },
	[OVERVIEW_LATER] = { { "later", PAGE_COLUMN_NUMBER, 0 }, later },
	[OVERVIEW_LEFT] = { { "niet", PAGE_COLUMN_NUMBER, 0 }, left },
	[OVERVIEW_LINKS] = { { "koppelkansen", PAGE_COLUMN_NUMBER, 1 },
	    links },
	[OVERVIEW_GROUPS] = { { "groepen", PAGE_COLUMN_NUMBER, 4 }, groups },
	[OVERVIEW_HINDERS] = { { "in de weg", PAGE_COLUMN_NUMBER, 5 },
	    hinders },
	[OVERVIEW_LATE] = { { "te laat", PAGE_COLUMN_NUMBER, 3 }, late },
	[OVERVIEW_INCOMPLETE] = { { "onvolledig", PAGE_COLUMN_NUMBER, 0 },
	    incomplete },
	[OVERVIEW_COSTS] = { { "meerkosten", PAGE_COLUMN_NUMBER, 6 }, costs },
	[OVERVIEW_BESLUIT] = { { "besluitmoment", PAGE_COLUMN_TEXT, 1 },
	    besluit }
};

static void
say_wijk(struct page *p, const struct survey_wijk *w, const char *anchor)
{
	const char *naam = overview_name(w);

	page_say_part(p, anchor, NULL, naam);
	if (!p->titles && w->id != NULL &&
	    strcmp(text_slug(p->arena, naam), w->id) != 0) {
		page_say(p, " (");
		page_say_as(p, PAGE_ID, w->id);
		page_say(p, ")");
	}
}

static const struct page_column *
columns(struct arena *a, const enum overview_fact *facts, size_t count)
{
	struct page_column *all = arena_array(a, count + 2, sizeof(*all));
	size_t i;

	all[0] = (struct page_column){ "wijk", PAGE_COLUMN_MAIN, 0 };
	for (i = 0; i < count; i++)
		all[i + 1] = facts_of[facts[i]].column;
	return all;
}

void
overview_alone(struct page *p)
{
	if (p->others != OUTLINE_LEFT_OUT)
		return;
	page_paragraph(p);
	page_say(p, "Hier staat alleen het overzicht: alle wijken samen zijn "
	    "te veel voor één pagina.");
}

void
overview_wijken(struct page *p, const struct request *r,
    const enum overview_fact *facts, size_t count, size_t first)
{
	const struct survey *s = r->survey;
	struct row row = { .page = p, .survey = s };
	size_t i, j;

	if (s->wijk_count <= 1)
		return;
	overview_alone(p);
	page_heading(p, 2);
	page_say(p, "Wijken");
	page_table(p, columns(p->arena, facts, count));
	for (i = 0; i < s->wijk_count; i++) {
		row.wijk = &s->wijken[i];
		row.tally = tally_wijk(s, row.wijk);
		row.fates = section_fates(row.wijk);
		page_row(p);
		page_cell(p);
		say_wijk(p, row.wijk, r->outline->parts[first + i].anchor);
		for (j = 0; j < count; j++) {
			page_cell(p);
			facts_of[facts[j]].say(&row);
		}
	}
}
