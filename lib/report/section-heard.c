#include "../opgave/heard.h"
#include "dutch.h"
#include "section.h"

static const struct page_column columns[] = {
	{ "wie", PAGE_COLUMN_MAIN, 0 },
	{ "gehoord", PAGE_COLUMN_TEXT, 0 },
	{ "wanneer", PAGE_COLUMN_TEXT, 0 },
	{ "van wie", PAGE_COLUMN_TEXT, 0 },
	{ "gesprek", PAGE_COLUMN_TEXT, 0 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

/* Take them in.  Was one of them held? */
static bool
hear(struct heard *h, const struct document *const *gesprekken, size_t count)
{
	bool any = false;
	size_t i;

	for (i = 0; i < count; i++) {
		heard_add(h, gesprekken[i]);
		any |= heard_was_held(gesprekken[i]);
	}
	return any;
}

static void
say_date(struct page *p, const struct document *gesprek)
{
	struct fault unsaid;
	struct period day;

	/* a date that cannot be read is not known */
	if (!record_date(gesprek, value_get(gesprek->root, "datum"), &day,
	    &unsaid))
		day.known = false;
	page_say(p, dutch_period(p->arena, day));
}

static void
say_texts(struct page *p, const struct document *gesprek, const char *key)
{
	const struct value *field = value_get(gesprek->root, key), *v;

	for (v = record_first(field); v != NULL; v = record_next(field, v))
		if (v->kind == VALUE_TEXT) {
			section_say_between(p, ", ");
			page_say(p, v->text);
		}
}

/* The parties and departments that were at the table. */
static void
gesprek_cells(struct page *p, const struct document *gesprek)
{
	page_cell(p);
	say_date(p, gesprek);
	page_cell(p);
	say_texts(p, gesprek, "partij");
	say_texts(p, gesprek, "afdeling");
	if (page_is_empty(p))
		page_say(p, "?");
	page_cell(p);
	page_say_as(p, PAGE_ID, record_id(gesprek));
}

static void
voice_row(struct page *p, const struct heard_voice *v)
{
	page_row(p);
	page_cell(p);
	page_say(p, v->word);
	page_cell(p);
	if (v->gesprek == NULL) {
		page_say_as(p, PAGE_ALERT, "nog niet");
		return;
	}
	page_say(p, "ja");
	gesprek_cells(p, v->gesprek);
}

static void
say_voices(struct page *p, const struct heard_voices *v)
{
	size_t i, heard = 0;

	for (i = 0; i < v->count; i++)
		heard += v->all[i].gesprek != NULL;
	page_paragraph(p);
	page_format(p, "Gehoord: %zu van de %zu domeinen en partijen die "
	    "gehoord moeten worden.%s", heard, v->count, v->said ? "" :
	    " Bij de wijk staat niet welke; dit zijn de gebruikelijke.");
	page_table(p, columns);
	for (i = 0; i < v->count; i++)
		voice_row(p, &v->all[i]);
}

void
section_heard(struct page *p, const struct survey *s,
    const struct survey_wijk *w)
{
	struct heard *h = heard_new(p->arena, s->words);
	struct heard_voices v;
	bool any;

	if (w->id == NULL)
		return;
	any = hear(h, s->gesprekken, s->gesprek_count);
	any |= hear(h, w->gesprekken, w->gesprek_count);
	v = heard_voices(h, w->id, w->record);
	if (v.count == 0 || (!any && w->record == NULL))
		return;
	page_heading(p, 3);
	page_say(p, "Wie gehoord is");
	if (v.said || any) {
		say_voices(p, &v);
		return;
	}
	page_paragraph(p);
	page_say(p, "Nog niemand: er is geen gesprek dat gevoerd is, en bij "
	    "de wijk staat niet wie er gehoord moet worden.");
}
