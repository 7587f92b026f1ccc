#include <string.h>

#include "afdeling.h"
#include "afdeling-private.h"
#include "dutch.h"
#include "overview.h"
#include "section.h"
#include "warnings.h"

/* "Voor de afdeling Beheer"; a name may say itself that it is one. */
static const char *
title(struct arena *a, const struct addressee *r)
{
	const char *name = page_clean(a, r->name);

	if (r->domain)
		return arena_format(a, "Voor het domein %s", name);
	if (strncmp(name, "afdeling ", 9) == 0 ||
	    strncmp(name, "Afdeling ", 9) == 0)
		name += 9;
	return arena_format(a, "Voor de afdeling %s", name);
}

static void
outline(struct outline *o, const struct request *r, bool domain)
{
	struct arena *a = arena_new();
	const struct survey *s = r->survey;
	const struct addressee *reader;
	const struct survey_wijk *w;
	struct department d;
	size_t i, *some, n = 0;

	reader = addressee_new(o->arena, s->words, domain, r->argument);
	some = arena_array(o->arena, s->wijk_count, sizeof(*some));
	for (i = 0; i < s->wijk_count; i++) {
		if (department_read(&d, a, s, reader, &s->wijken[i]))
			some[n++] = i;
		arena_reset(a);
	}
	arena_free(a);
	o->title = title(o->arena, reader);
	o->of = "Wijken";
	if (n == 1)
		o->title = arena_format(o->arena, "%s: %s", o->title,
		    page_clean(o->arena, overview_name(&s->wijken[some[0]])));
	else
		outline_add(o, "Overzicht", "overzicht", s->wijk_count);
	for (i = 0; i < n; i++) {
		w = &s->wijken[some[i]];
		outline_add(o, page_clean(o->arena, overview_name(w)),
		    w->id == NULL ? "zonder-wijk" : w->id, some[i]);
	}
	o->foot = arena_format(o->arena, "%s, peildatum %s", o->title,
	    dutch_day(o->arena, s->day));
}

static void
top(struct page *p, const struct request *r)
{
	page_heading(p, 1);
	page_say(p, r->outline->title);
	warnings_of_records(p, r->survey);
}

static void
say_day(struct page *p, const struct survey *s)
{
	page_note(p);
	page_format(p, "Peildatum %s. Hier staat alleen wat voor u is, niet de "
	    "rest van de wijk. ? is nog niet bekend. ", dutch_day(p->arena,
	    s->day));
	section_say_kader(p, s->kader);
}

static const struct page_column columns[] = {
	{ "wijk", PAGE_COLUMN_MAIN, 0 },
	{ "gevraagd", PAGE_COLUMN_NUMBER, 0 },
	{ "te laat", PAGE_COLUMN_NUMBER, 0 },
	{ "uw opgaven", PAGE_COLUMN_NUMBER, 0 },
	{ "in de weg", PAGE_COLUMN_NUMBER, 2 },
	{ "nog te vertellen", PAGE_COLUMN_NUMBER, 1 },
	{ "gesproken", PAGE_COLUMN_TEXT, 3 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static void
say_number(struct page *p, size_t n)
{
	page_cell(p);
	page_say(p, dutch_whole(p->arena, n));
}

static void
row(struct page *p, const struct department *d, const char *anchor)
{
	page_row(p);
	page_cell(p);
	page_say_part(p, anchor, NULL, overview_name(d->wijk));
	say_number(p, d->open);
	page_cell(p);
	page_say_as(p, d->late > 0 ? PAGE_ALERT : PAGE_PLAIN,
	    dutch_whole(p->arena, d->late));
	say_number(p, d->opgave_count);
	say_number(p, d->hinders);
	say_number(p, d->unsaid);
	page_cell(p);
	page_say(p, d->heard != NULL ? "ja" : "nog niet");
}

static void
overview(struct page *p, const struct request *r, const struct addressee *to)
{
	const struct survey *s = r->survey;
	const struct outline *o = r->outline;
	struct department d;
	size_t i;

	top(p, r);
	page_lead(p);
	if (o->count == 1) {
		page_say(p, "Er is nu niets voor u: geen afspraak en geen "
		    "opgave.");
		say_day(p, s);
		return;
	}
	page_format(p, "In %s is er iets voor u.", s->wijk_count ==
	    o->count - 1 ? arena_format(p->arena, "alle %zu wijken",
	    s->wijk_count) : arena_format(p->arena, "%zu van de %zu wijken",
	    o->count - 1, s->wijk_count));
	say_day(p, s);
	overview_alone(p);
	page_heading(p, 2);
	page_say(p, "Wijken");
	page_table(p, columns);
	for (i = 1; i < o->count; i++) {
		department_read(&d, p->arena, s, to,
		    &s->wijken[o->parts[i].number]);
		row(p, &d, o->parts[i].anchor);
	}
}

/* What there is, in a sentence or three. */
static void
say_all(const struct department *d)
{
	struct page *p = d->page;
	struct arena *a = p->arena;

	page_lead(p);
	if (d->open == 0)
		page_say(p, "Er staat geen afspraak met u open.");
	else
		page_format(p, "Er %s met u open", arena_format(a, "%s %s",
		    d->open == 1 ? "staat" : "staan", dutch_count(a, d->open,
		    "afspraak", "afspraken")));
	if (d->late > 0) {
		page_say(p, ", ");
		page_say_as(p, PAGE_ALERT, d->open == 1 ? "te laat" :
		    arena_format(a, "waarvan %zu te laat", d->late));
	}
	page_say(p, d->open == 0 ? "" : ".");
	if (d->opgave_count == 0)
		page_say(p, " Er is nog geen opgave van u.");
	else
		page_format(p, " %s bij u.", dutch_count(a, d->opgave_count,
		    "opgave hoort", "opgaven horen"));
	if (d->hinders > 0)
		page_format(p, " %zu keer zitten een opgave van u en een "
		    "andere elkaar in de weg.", d->hinders);
}

/* It is written for residents: who works with the records knows the team. */
static void
contact(const struct department *d)
{
	struct page *p = d->page;
	const char *text = d->wijk->record == NULL ? NULL : value_get_text(
	    value_get(d->wijk->record->root, "aanpak"), "contact");

	if (text == NULL)
		return;
	page_box(p);
	page_item(p);
	page_say_as(p, PAGE_STRONG, "Wat bewoners als contact krijgen");
	page_say(p, ": ");
	page_say(p, text);
}

static void
build(struct page *p, const struct request *r, size_t part, bool domain)
{
	const struct survey *s = r->survey;
	const struct outline *o = r->outline;
	const struct addressee *to = addressee_new(p->arena, s->words, domain,
	    r->argument);
	bool alone = o->count == 1;
	size_t number = o->parts[part].number;
	struct department d;

	if (number == s->wijk_count) {
		overview(p, r, to);
		return;
	}
	department_read(&d, p->arena, s, to, &s->wijken[number]);
	d.page = p;
	d.level = alone ? 2 : 3;
	if (alone) {
		top(p, r);
	} else {
		page_heading(p, 2);
		page_say(p, overview_name(d.wijk));
	}
	say_all(&d);
	if (alone)
		say_day(p, s);
	department_asked(&d);
	department_opgaven(&d);
	department_links(&d);
	department_unsaid(&d);
	contact(&d);
}

void
domein_outline(struct outline *o, const struct request *r)
{
	outline(o, r, true);
}

void
domein_build(struct page *p, const struct request *r, size_t part)
{
	build(p, r, part, true);
}

void
afdeling_outline(struct outline *o, const struct request *r)
{
	outline(o, r, false);
}

void
afdeling_build(struct page *p, const struct request *r, size_t part)
{
	build(p, r, part, false);
}
