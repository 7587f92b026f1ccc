#include "dutch.h"
#include "section.h"

static const struct page_column afspraak_columns[] = {
	{ "uiterlijk", PAGE_COLUMN_TEXT, 0 },
	{ "wat", PAGE_COLUMN_MAIN, 0 },
	{ "wie", PAGE_COLUMN_TEXT, 0 },
	{ "bij", PAGE_COLUMN_TEXT, 1 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static const char *
known(const char *text)
{
	return text == NULL ? "?" : text;
}

void
section_say_by(struct page *p, const struct survey_afspraak *a)
{
	page_say(p, dutch_period(p->arena, a->by));
	if (a->late) {
		page_say(p, ", ");
		page_say_as(p, PAGE_ALERT, "te laat");
	}
}

static void
afspraak_row(struct page *p, const struct survey_afspraak *a)
{
	page_row(p);
	page_cell(p);
	section_say_by(p, a);
	page_cell(p);
	page_say(p, known(record_item_text(a->item, "wat", "wat")));
	page_cell(p);
	page_say(p, known(record_item_text(a->item, "wie", "wat")));
	page_cell(p);
	page_say_as(p, PAGE_ID, known(a->of));
}

void
section_afspraken(struct page *p, const struct survey *s,
    const struct survey_wijk *w)
{
	size_t i;

	(void)s;
	if (w->afspraak_count == 0)
		return;
	page_heading(p, 3);
	page_say(p, "Afspraken");
	if (w->afspraken[0]->open)
		page_table(p, afspraak_columns);
	for (i = 0; i < w->afspraak_count && w->afspraken[i]->open; i++)
		afspraak_row(p, w->afspraken[i]);
	if (i == w->afspraak_count)
		return;
	page_paragraph(p);
	page_say(p, dutch_count(p->arena, w->afspraak_count - i, "afspraak",
	    "afspraken"));
	page_say(p, " gedaan of vervallen.");
}

static bool
lacks_trekker(const struct survey_opgave *o)
{
	return !o->trekker;
}

static bool
lacks_date(const struct survey_opgave *o)
{
	return !o->plan.none && !o->plan.period.known;
}

static bool
lacks_kansen(const struct survey_opgave *o)
{
	return o->standing != SURVEY_AANPAK && !o->kansen.asked;
}

static bool
lacks_risicos(const struct survey_opgave *o)
{
	return o->standing != SURVEY_AANPAK && !o->risicos.asked;
}

static bool
lacks_score(const struct survey_opgave *o)
{
	return o->standing == SURVEY_UNSCORED;
}

static bool
lacks_meerkosten(const struct survey_opgave *o)
{
	const struct value *field = value_get(o->record->root, "meerkosten");
	const struct value *item;

	if (o->standing == SURVEY_AANPAK || record_is_none(field))
		return false;
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		if (record_is_unknown(value_get(item, "bedrag")))
			return true;
	return record_count(field) == 0;
}

static bool
has_no_months(const struct survey_work *w)
{
	return !w->months.known;
}

static bool
has_no_digging(const struct survey_work *w)
{
	return w->digs == TRI_UNKNOWN;
}

static bool
has_no_room(const struct survey_work *w)
{
	return !w->room.known;
}

/* Of a plan that still counts, and is not under way. */
static bool
lacks_of_plan(const struct survey_opgave *o,
    bool (*lacks)(const struct survey_work *w))
{
	size_t i;

	for (i = 0; i < o->work_count; i++)
		if (!o->works[i].over &&
		    o->works[i].stage != SURVEY_UNDER_WAY &&
		    lacks(&o->works[i]))
			return true;
	return false;
}

static bool
lacks_months(const struct survey_opgave *o)
{
	return lacks_of_plan(o, has_no_months);
}

/* Nobody digs for what is about people only. */
static bool
lacks_digging(const struct survey_opgave *o)
{
	return (o->soort == NULL || !record_is_word(o->soort, "sociaal")) &&
	    lacks_of_plan(o, has_no_digging);
}

static bool
lacks_room(const struct survey_opgave *o)
{
	return lacks_of_plan(o, has_no_room);
}

static const struct {
	bool (*lacks)(const struct survey_opgave *o);
	const char *said;	/* to the team; NULL: that is not told of it */
	const char *asked;	/* of who could tell it; NULL: it is not */
} lacks[] = {
	{ lacks_trekker, "geen trekker", "wie de trekker is" },
	{ lacks_date, "geen planning", "wanneer" },
	{ lacks_months, NULL, "hoeveel maanden werk het is" },
	{ lacks_digging, NULL, "of de straat opengaat" },
	{ lacks_room, NULL, "hoeveel het plan kan schuiven" },
	{ lacks_kansen, "geen kansen genoemd", "welke kansen er zijn" },
	{ lacks_risicos, "geen risico's genoemd", "welke risico's er zijn" },
	{ lacks_meerkosten, NULL, "wat meegaan meer kost" },
	{ lacks_score, "geen score", NULL }
};

#define LACKS (sizeof(lacks) / sizeof(*lacks))

/* A gate that asks for a trekker is told as a trekker. */
static bool
gate_is_open(const struct survey *s, const struct survey_opgave *o, size_t i)
{
	return o->standing != SURVEY_AANPAK && o->gates[i] == TRI_UNKNOWN &&
	    s->kader->gates[i].measure.kind != MEASURE_TREKKER;
}

static const char *
text_of(size_t i, bool asked)
{
	return asked ? lacks[i].asked : lacks[i].said;
}

static size_t
count_gates(const struct survey *s, const struct survey_opgave *o)
{
	size_t i, n = 0;

	for (i = 0; i < s->kader->gate_count; i++)
		n += gate_is_open(s, o, i);
	return n;
}

static size_t
count_lacks(const struct survey *s, const struct survey_opgave *o, bool asked)
{
	size_t i, n = count_gates(s, o);

	if (o->standing == SURVEY_CLOSED)
		return 0;
	for (i = 0; i < LACKS; i++)
		n += text_of(i, asked) != NULL && lacks[i].lacks(o);
	return n;
}

size_t
section_lacks(const struct survey *s, const struct survey_opgave *o)
{
	return count_lacks(s, o, false);
}

size_t
section_asks(const struct survey *s, const struct survey_opgave *o)
{
	return count_lacks(s, o, true);
}

/* "antwoord op de toetsen doel, tijdpad" */
static void
say_gates(struct page *p, const struct survey *s,
    const struct survey_opgave *o, bool asked)
{
	size_t i, left = count_gates(s, o);

	if (left == 0)
		return;
	section_say_between(p, "; ");
	page_say(p, !asked ? "toets onbekend: " : left == 1 ?
	    "antwoord op de toets " : "antwoord op de toetsen ");
	for (i = 0; i < s->kader->gate_count; i++)
		if (gate_is_open(s, o, i)) {
			page_say(p, s->kader->gates[i].name);
			page_say(p, --left > 0 ? ", " : "");
		}
}

static void
say_lacks(struct page *p, const struct survey *s,
    const struct survey_opgave *o, bool asked)
{
	size_t i;

	for (i = 0; i < LACKS; i++)
		if (text_of(i, asked) != NULL && lacks[i].lacks(o)) {
			section_say_between(p, "; ");
			page_say(p, text_of(i, asked));
		}
	say_gates(p, s, o, asked);
}

void
section_say_asked(struct page *p, const struct survey *s,
    const struct survey_opgave *o)
{
	say_lacks(p, s, o, true);
}

static const struct page_column missing_columns[] = {
	{ "opgave", PAGE_COLUMN_MAIN, 0 },
	{ "wat ontbreekt", PAGE_COLUMN_MAIN, 0 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

void
section_missing(struct page *p, const struct survey *s,
    const struct survey_wijk *w)
{
	bool any = false;
	size_t i;

	for (i = 0; i < w->opgave_count; i++) {
		if (section_lacks(s, w->opgaven[i]) == 0)
			continue;
		if (!any) {
			page_heading(p, 3);
			page_say(p, "Wat ontbreekt");
			page_table(p, missing_columns);
			any = true;
		}
		page_row(p);
		page_cell(p);
		page_say_as(p, PAGE_ID, w->opgaven[i]->id);
		page_cell(p);
		say_lacks(p, s, w->opgaven[i], false);
	}
}
