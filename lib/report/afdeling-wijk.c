#include <string.h>

#include "afdeling-private.h"
#include "dutch.h"
#include "section.h"

enum { NAMED = 6 };	/* of who has a part in something */

static void
heading(const struct department *d, const char *text)
{
	page_heading(d->page, d->level);
	page_say(d->page, text);
}

/* --- who ---------------------------------------------------------------- */

/* Names one after the other, so many of them. */
struct naming {
	const struct department *to;
	size_t count;
};

static void
say_name(struct naming *n, const char *name, const char *rest)
{
	struct page *p = n->to->page;

	if (n->count++ >= NAMED)
		return;
	section_say_between(p, "; ");
	page_say(p, name);
	page_say(p, rest);
}

static void
say_more(const struct naming *n)
{
	if (n->count > NAMED)
		page_format(n->to->page, " en nog %zu", n->count - NAMED);
}

/* The departments of an item but the reader, "afdeling Groen"; NULL: it names
 * none.  *theirs: it names the reader. */
static const char *
departments(const struct department *d, const struct value *item, bool *theirs)
{
	const struct value *field = value_get(item, "afdeling"), *v;
	const char *all = NULL;

	*theirs = false;
	for (v = record_first(field); v != NULL; v = record_next(field, v)) {
		if (v->kind != VALUE_TEXT || record_is_unknown(v))
			continue;
		if (addressee_is_named(d->reader, v->text))
			*theirs = true;
		else
			all = all == NULL ? arena_format(d->page->arena,
			    "afdeling %s", v->text) : arena_format(
			    d->page->arena, "%s, afdeling %s", all, v->text);
	}
	return all;
}

static void
name_party(struct naming *n, const struct value *item)
{
	const struct department *d = n->to;
	const char *name = record_item_text(item, "naam", "naam");
	const char *rol = record_item_text(item, "rol", NULL), *of;
	bool theirs;

	of = departments(d, item, &theirs);
	if (of == NULL && (theirs || addressee_is_named(d->reader, name)))
		return;
	if (name == NULL && of == NULL)
		return;
	if (name == NULL || of == NULL)
		of = arena_format(d->page->arena, "%s", name == NULL ? of :
		    name);
	else
		of = arena_format(d->page->arena, "%s, %s", name, of);
	say_name(n, of, rol == NULL ? NULL : arena_format(d->page->arena,
	    " (%s)", rol));
}

void
department_say_others(const struct department *d,
    const struct document *opgave)
{
	const struct value *field = value_get(opgave->root, "partijen"), *item;
	struct naming n = { d, 0 };

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		name_party(&n, item);
	say_more(&n);
}

/* Who took part in a gesprek beside the reader; deelnemers are roles. */
static void
say_talkers(const struct department *d, const struct document *gesprek)
{
	static const char *const fields[] = { "partij", "deelnemers" };
	const struct value *field, *item;
	struct naming n = { d, 0 };
	const char *others;
	bool theirs;
	size_t i;

	others = departments(d, gesprek->root, &theirs);
	if (others != NULL)
		say_name(&n, others, NULL);
	for (i = 0; i < sizeof(fields) / sizeof(*fields); i++) {
		field = value_get(gesprek->root, fields[i]);
		for (item = record_first(field); item != NULL;
		    item = record_next(field, item))
			if (item->kind == VALUE_TEXT &&
			    !record_is_unknown(item) &&
			    !addressee_is_named(d->reader, item->text))
				say_name(&n, item->text, NULL);
	}
	say_more(&n);
}

/* --- what is asked ------------------------------------------------------ */

static const struct page_column asked_columns[] = {
	{ "uiterlijk", PAGE_COLUMN_TEXT, 0 },
	{ "wat", PAGE_COLUMN_MAIN, 0 },
	{ "wie", PAGE_COLUMN_TEXT, 0 },
	{ "waar afgesproken", PAGE_COLUMN_TEXT, 1 },
	{ "met wie", PAGE_COLUMN_TEXT, 2 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

/* "gesprek van 17 februari 2026 (beheer-2026)" */
static void
say_gesprek(struct page *p, const struct document *gesprek)
{
	struct period day;
	struct fault unsaid;

	page_say(p, "gesprek");
	if (record_date(gesprek, value_get(gesprek->root, "datum"), &day,
	    &unsaid) && day.known)
		page_format(p, " van %s", dutch_period(p->arena, day));
	if (p->titles || record_id(gesprek) == NULL)
		return;
	page_say(p, " (");
	page_say_as(p, PAGE_ID, record_id(gesprek));
	page_say(p, ")");
}

static void
say_record(struct page *p, const struct document *record)
{
	const char *titel = value_get_text(record->root, "titel");

	if (record_kind(record) == KIND_GESPREK) {
		say_gesprek(p, record);
		return;
	}
	page_say(p, titel == NULL ? "?" : titel);
	if (p->titles || record_id(record) == NULL)
		return;
	page_say(p, " (");
	page_say_as(p, PAGE_ID, record_id(record));
	page_say(p, ")");
}

static void
asked_row(const struct department *d, const struct survey_afspraak *a)
{
	struct page *p = d->page;
	const char *what = record_item_text(a->item, "wat", "wat");

	page_row(p);
	page_cell(p);
	section_say_by(p, a);
	page_cell(p);
	page_say(p, what == NULL ? "?" : what);
	page_cell(p);
	page_say(p, record_item_text(a->item, "wie", "wat"));
	page_cell(p);
	say_record(p, a->record);
	page_cell(p);
	if (record_kind(a->record) == KIND_GESPREK)
		say_talkers(d, a->record);
	else
		department_say_others(d, a->record);
}

void
department_asked(const struct department *d)
{
	struct page *p = d->page;
	size_t i, done = d->afspraak_count - d->open;

	heading(d, "Wat wij van u vragen");
	if (d->open > 0)
		page_table(p, asked_columns);
	for (i = 0; i < d->open; i++)
		asked_row(d, d->afspraken[i]);
	if (d->open > 0 && done == 0)
		return;
	page_paragraph(p);
	if (d->open == 0)
		page_say(p, "Er staat niets open.");
	if (done > 0)
		page_format(p, d->open == 0 ? " %s gedaan of vervallen." :
		    "%s gedaan of vervallen.", dutch_count(p->arena, done,
		    "afspraak is", "afspraken zijn"));
}

/* --- their opgaven ------------------------------------------------------ */

static const struct page_column opgave_columns[] = {
	{ "opgave", PAGE_COLUMN_MAIN, 0 },
	{ "plan", PAGE_COLUMN_TEXT, 0 },
	{ "keuze", PAGE_COLUMN_TEXT, 0 },
	{ "waarom van u", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "uw voorwaarden", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "motivering", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "voorwaarde", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "herzien", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "resultaat", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static void
say_choice(struct page *p, const struct survey_opgave *o)
{
	if (o->standing == SURVEY_CLOSED)
		page_say(p, value_get_text(o->record->root, "stand"));
	else if (o->standing == SURVEY_AANPAK)
		page_say(p, "eigen werk van de wijkaanpak");
	else if (o->choice.chosen != KEUZE_NONE)
		section_say_keuze(p, &o->choice);
	else
		page_say(p, "nog niet gekozen");
}

/* Their role in it, where it is said. */
static bool
say_role(const struct department *d, const struct document *opgave)
{
	const struct value *field = value_get(opgave->root, "partijen"), *item;
	const char *rol;
	bool theirs, some = false;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		departments(d, item, &theirs);
		rol = record_item_text(item, "rol", NULL);
		if (rol == NULL || (!theirs && !addressee_is_named(d->reader,
		    record_item_text(item, "naam", "naam"))))
			continue;
		section_say_between(d->page, ", ");
		page_say(d->page, rol);
		some = true;
	}
	return some;
}

/* That it is about their domain goes without saying for a domain. */
static void
say_why(const struct department *d, const struct department_opgave *o)
{
	static const struct {
		unsigned part;
		const char *said;
	} why[] = {
		{ ADDRESSEE_PLAN, "uw plan" },
		{ ADDRESSEE_DOMAIN, "uw domein" },
		{ ADDRESSEE_SOURCE, "door u genoemd" },
		{ ADDRESSEE_CONDITION, "uw voorwaarde" }
	};
	struct page *p = d->page;
	size_t i;

	if (d->reader->domain && o->part == ADDRESSEE_DOMAIN)
		return;
	if ((o->part & ADDRESSEE_PARTY) != 0 &&
	    !say_role(d, o->opgave->record))
		page_say(p, "betrokken");
	for (i = 0; i < sizeof(why) / sizeof(*why); i++)
		if ((o->part & why[i].part) != 0) {
			section_say_between(p, ", ");
			page_say(p, why[i].said);
		}
}

/* "Eerst een draagvlakmeting (voldaan: nog niet bekend)" */
static void
say_conditions(const struct department *d, const struct document *opgave)
{
	static const char *const met[] = {
		[TRI_UNKNOWN] = "of eraan voldaan is, is niet bekend",
		[TRI_YES] = "voldaan",
		[TRI_NO] = "nog niet voldaan"
	};
	const struct value *field = value_get(opgave->root, "voorwaarden"),
	    *item;
	const char *text;
	struct fault unsaid;
	enum tri tri;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		text = record_item_text(item, "tekst", "tekst");
		if (text == NULL || !addressee_is_named(d->reader,
		    record_item_text(item, "van", NULL)))
			continue;
		if (!record_tri(opgave, value_get(item, "voldaan"), &tri,
		    &unsaid))
			tri = TRI_UNKNOWN;
		section_say_between(d->page, "; ");
		page_say(d->page, text);
		page_format(d->page, " (%s)", met[tri]);
	}
}

static void
opgave_row(const struct department *d, const struct department_opgave *own)
{
	const struct survey_opgave *o = own->opgave;
	const struct survey_choice *c = &o->choice;
	struct page *p = d->page;

	page_row(p);
	page_cell(p);
	section_say_opgave(p, o);
	page_cell(p);
	section_say_plan(p, o);
	page_cell(p);
	say_choice(p, o);
	page_cell(p);
	say_why(d, own);
	page_cell(p);
	say_conditions(d, o->record);
	page_cell(p);
	page_say(p, value_get_text(c->keuze, "motivering"));
	page_cell(p);
	page_say(p, value_get_text(c->keuze, "voorwaarde"));
	page_cell(p);
	if (c->again.known)
		page_say(p, dutch_period(p->arena, c->again));
	page_cell(p);
	if (o->standing == SURVEY_CLOSED)
		page_say(p, value_get_text(o->record->root, "resultaat"));
}

void
department_opgaven(const struct department *d)
{
	size_t i;

	heading(d, "Uw opgaven");
	if (d->opgave_count == 0) {
		page_paragraph(d->page);
		page_say(d->page, d->wijk->id == NULL ?
		    "Er is nog geen opgave van u." : "Er is in deze wijk nog "
		    "geen opgave van u. Ziet u er een? Laat het weten.");
		return;
	}
	page_table(d->page, opgave_columns);
	for (i = 0; i < d->opgave_count; i++)
		opgave_row(d, &d->opgaven[i]);
}
