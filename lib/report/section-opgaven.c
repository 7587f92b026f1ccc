#include "../opgave/person.h"
#include "dutch.h"
#include "section.h"

enum { NAMED = 12 };	/* of what an opgave is linked with */

void
section_say_between(struct page *p, const char *between)
{
	if (!page_is_empty(p))
		page_say(p, between);
}

void
section_alert(struct page *p, const char *text)
{
	section_say_between(p, "; ");
	page_say_as(p, PAGE_ALERT, text);
}

void
section_say_who(struct page *p, const char *who)
{
	page_say(p, p->titles && person_is_named(p->arena, who) ?
	    "een persoon" : who);
}

void
section_say_opgave(struct page *p, const struct survey_opgave *o)
{
	page_say(p, o->titel);
	if (p->titles)
		return;
	page_say(p, " (");
	page_say_as(p, PAGE_ID, o->id);
	page_say(p, ")");
}

void
section_say_name(struct page *p, const struct survey_opgave *o)
{
	if (p->titles)
		page_format(p, "\342\200\230%s\342\200\231", o->titel);
	else
		page_say_as(p, PAGE_ID, o->id);
}

static void
say_number(struct page *p, size_t n)
{
	page_say(p, arena_format(p->arena, "%zu", n));
}

static void
say_list(struct page *p, struct survey_list l)
{
	if (!l.asked)
		page_say(p, "?");
	else if (l.count == 0)
		page_say(p, "geen");
	else
		say_number(p, l.count);
}

void
section_say_plan(struct page *p, const struct survey_opgave *o)
{
	const struct survey_plan *plan = &o->plan;

	if (plan->none) {
		page_say(p, "geen plan");
		return;
	}
	if (plan->count == 0 &&
	    record_count(value_get(o->record->root, "plannen")) > 0) {
		page_say(p, "geen plan meer");
		return;
	}
	page_say(p, dutch_period(p->arena, plan->period));
	if (plan->status != NULL) {
		page_say(p, ", ");
		page_say(p, plan->status);
	}
}

/* Texts of a list field, with commas. */
static void
say_texts(struct page *p, const struct value *field)
{
	const struct value *item;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		if (item->kind != VALUE_TEXT)
			continue;
		section_say_between(p, ", ");
		page_say(p, item->text);
	}
}

static size_t
count_gates(const struct survey *s, const struct survey_opgave *o,
    enum tri state)
{
	size_t i, n = 0;

	for (i = 0; i < s->kader->gate_count; i++)
		n += o->gates[i] == state;
	return n;
}

/* "2 onbekend (doel, tijdpad)" */
static void
name_gates(struct page *p, const struct survey *s,
    const struct survey_opgave *o, enum tri state, const char *label)
{
	size_t i, n = count_gates(s, o, state);
	const char *between = " (";

	if (n == 0)
		return;
	section_say_between(p, ", ");
	if (n > 1 && n == s->kader->gate_count) {
		page_format(p, "alle %zu %s", n, label);
		return;
	}
	page_say_as(p, state == TRI_NO ? PAGE_ALERT : PAGE_PLAIN,
	    arena_format(p->arena, "%zu %s", n, label));
	for (i = 0; i < s->kader->gate_count; i++)
		if (o->gates[i] == state) {
			page_say(p, between);
			page_say(p, s->kader->gates[i].name);
			between = ", ";
		}
	page_say(p, ")");
}

/* "valt af (vergunbaar is nee)" */
static void
say_out(struct page *p, const struct survey_opgave *o)
{
	const struct value *score = value_get(o->record->root, "score");
	const struct value *field = value_get(score, "reden"), *item;
	const char *between = " (";

	page_say_as(p, PAGE_ALERT, "valt af");
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item))
		if (item->kind == VALUE_TEXT) {
			page_say(p, between);
			page_say(p, item->text);
			between = ", ";
		}
	if (*between == ',')
		page_say(p, ")");
}

static void
say_gates(struct page *p, const struct survey *s,
    const struct survey_opgave *o)
{
	size_t yes = count_gates(s, o, TRI_YES);

	if (o->standing == SURVEY_OUT)
		say_out(p, o);
	else
		name_gates(p, s, o, TRI_NO, "nee");
	name_gates(p, s, o, TRI_UNKNOWN, "onbekend");
	if (yes == 0)
		return;
	section_say_between(p, ", ");
	if (yes > 1 && yes == s->kader->gate_count)
		page_say(p, "alle ");
	say_number(p, yes);
	page_say(p, " ja");
}

static void
say_afspraken(struct page *p, const struct survey_opgave *o)
{
	if (o->open > 0)
		page_say(p, arena_format(p->arena, "%zu open", o->open));
	if (o->late > 0) {
		page_say(p, ", waarvan ");
		page_say_as(p, PAGE_ALERT,
		    arena_format(p->arena, "%zu te laat", o->late));
	}
}

/* "en 90 andere", when there are more than were named. */
static void
say_others(struct page *p, size_t n)
{
	if (n > NAMED)
		page_format(p, " en %zu andere", n - NAMED);
}

/* What is said of a link at each of its two opgaven; NULL: nothing. */
static const char *
link_label(const struct survey_link *link)
{
	static const char *const labels[2][SURVEY_STATUSES] = {
		{ [SURVEY_CONFIRMED] = "bevestigd met ",
		  [SURVEY_PROPOSED] = "voorgesteld met " },
		{ [SURVEY_CONFIRMED] = "botst met ",
		  [SURVEY_PROPOSED] = "botst misschien met " }
	};

	return link->to == link->from ? NULL :
	    labels[link->hinders][link->status];
}

/* "bevestigd met a; voorgesteld met b, c en 90 andere": all of them stand in
 * the tables of koppelkansen. */
static void
say_links(struct page *p, const struct survey_opgave *o)
{
	const struct survey_end *end;
	const struct survey_link *link;
	const char *label, *last = NULL;
	size_t n = 0;

	for (end = o->links; end != NULL; end = end->next) {
		link = end->link;
		if ((label = link_label(link)) == NULL)
			continue;
		if (label != last) {
			say_others(p, n);
			section_say_between(p, "; ");
			page_say(p, label);
			n = 0;
		}
		last = label;
		if (n++ >= NAMED)
			continue;
		page_say(p, n == 1 ? "" : ", ");
		page_say_as(p, PAGE_ID, link->from == o ? link->to_id :
		    link->from->id);
	}
	say_others(p, n);
}

static const struct page_column opgave_columns[] = {
	{ "#", PAGE_COLUMN_NUMBER, 0 },
	{ "opgave", PAGE_COLUMN_MAIN, 0 },
	{ "score", PAGE_COLUMN_NUMBER, 0 },
	{ "soort", PAGE_COLUMN_TEXT, 2 },
	{ "thema", PAGE_COLUMN_TEXT, 4 },
	{ "planning", PAGE_COLUMN_TEXT, 3 },
	{ "kansen", PAGE_COLUMN_NUMBER, 1 },
	{ "risico's", PAGE_COLUMN_NUMBER, 1 },
	{ "toetsen", PAGE_COLUMN_TEXT, 6 },
	{ "afspraken", PAGE_COLUMN_TEXT, 5 },
	{ "koppelingen", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ "plaats", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static void
opgave_row(struct page *p, const struct survey *s,
    const struct survey_opgave *o, size_t place)
{
	page_row(p);
	page_cell(p);
	if (o->standing == SURVEY_COUNTS)
		say_number(p, place);
	else
		page_say(p, "-");
	page_cell(p);
	section_say_opgave(p, o);
	if (o->unsure != NULL) {
		page_say(p, ", ");
		page_say(p, o->unsure);
		page_say(p, " ?");
	}
	page_cell(p);
	page_say(p, dutch_range(p->arena, o->score, 1));
	page_cell(p);
	page_say(p, o->soort == NULL ? "?" : o->soort);
	page_cell(p);
	say_texts(p, o->thema);
	page_cell(p);
	section_say_plan(p, o);
	page_cell(p);
	say_list(p, o->kansen);
	page_cell(p);
	say_list(p, o->risicos);
	page_cell(p);
	say_gates(p, s, o);
	page_cell(p);
	say_afspraken(p, o);
	page_cell(p);
	say_links(p, o);
	page_cell(p);
	section_say_rank(p, &o->rank);
}

void
section_opgaven(struct page *p, const struct survey *s,
    const struct survey_wijk *w)
{
	const struct survey_opgave *o;
	size_t i, place = 0;

	if (w->opgave_count == 0 || w->opgaven[0]->standing > SURVEY_OUT)
		return;
	page_heading(p, 3);
	page_say(p, "Opgaven");
	page_table(p, opgave_columns);
	for (i = 0; i < w->opgave_count; i++) {
		o = w->opgaven[i];
		if (o->standing > SURVEY_OUT)
			break;
		if (i == 0 || o->score.low != w->opgaven[i - 1]->score.low)
			place = i + 1;
		opgave_row(p, s, o, place);
	}
	section_say_draws(p, &w->opgaven[0]->rank);
	section_stale(p, s, w, STALE_RANG);
}

static const struct page_column aanpak_columns[] = {
	{ "opgave", PAGE_COLUMN_MAIN, 0 },
	{ "planning", PAGE_COLUMN_TEXT, 0 },
	{ "afspraken", PAGE_COLUMN_TEXT, 0 },
	{ "koppelingen", PAGE_COLUMN_TEXT, PAGE_UNDER },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

void
section_aanpak(struct page *p, const struct survey *s,
    const struct survey_wijk *w)
{
	bool any = false;
	size_t i;

	(void)s;
	for (i = 0; i < w->opgave_count; i++) {
		if (w->opgaven[i]->standing != SURVEY_AANPAK)
			continue;
		if (!any) {
			page_heading(p, 3);
			page_say(p, "Eigen werk van de wijkaanpak");
			page_table(p, aanpak_columns);
			any = true;
		}
		page_row(p);
		page_cell(p);
		section_say_opgave(p, w->opgaven[i]);
		page_cell(p);
		section_say_plan(p, w->opgaven[i]);
		page_cell(p);
		say_afspraken(p, w->opgaven[i]);
		page_cell(p);
		say_links(p, w->opgaven[i]);
	}
}

void
section_closed(struct page *p, const struct survey *s,
    const struct survey_wijk *w)
{
	const struct value *root;
	const char *resultaat;
	bool any = false;
	size_t i;

	(void)s;
	for (i = 0; i < w->opgave_count; i++) {
		if (w->opgaven[i]->standing != SURVEY_CLOSED)
			continue;
		if (!any) {
			page_heading(p, 3);
			page_say(p, "Niet meer open");
			page_list(p);
			any = true;
		}
		root = w->opgaven[i]->record->root;
		page_item(p);
		section_say_opgave(p, w->opgaven[i]);
		page_say(p, ": ");
		page_say(p, value_get_text(root, "stand"));
		resultaat = value_get_text(root, "resultaat");
		if (resultaat != NULL) {
			page_say(p, ". ");
			page_say(p, resultaat);
		}
	}
}
