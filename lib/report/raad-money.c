#include "dutch.h"
#include "money.h"
#include "raad-private.h"
#include "section-costs.h"
#include "section.h"

static const struct page_column columns[] = {
	{ "opgave", PAGE_COLUMN_MAIN, 0 },
	{ "kosten", PAGE_COLUMN_NUMBER, 0 },
	{ "dekking", PAGE_COLUMN_TEXT, 0 },
	{ "meerkosten", PAGE_COLUMN_NUMBER, 0 },
	{ "wie betaalt die", PAGE_COLUMN_TEXT, 0 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static const unsigned char shares[] = { 28, 9, 32, 10, 21 };

/* A sum in the making, and what is not known of it. */
struct sum {
	struct range known;
	size_t unknown;
};

static void
add(struct sum *s, struct range r, size_t unknown)
{
	if (r.known)
		money_add(&s->known, r);
	s->unknown += unknown;
}

/* "1.200.000 + onbekend": no longer word, for the column is narrow on paper. */
static void
say_sum(struct page *p, enum page_tone tone, const struct sum *s)
{
	if (!s->known.known) {
		page_say_as(p, tone, s->unknown > 0 ? "onbekend" : NULL);
		return;
	}
	page_say_as(p, tone, arena_format(p->arena, "%s%s",
	    money_text(p->arena, s->known), s->unknown > 0 ? " + onbekend" :
	    ""));
}

static struct sum
budget_of(const struct survey_opgave *o)
{
	struct sum s = { o->money->budget, o->money->untold };

	if (!s.known.known && s.unknown == 0 && !o->plan.none)
		s.unknown = 1;	/* no plan, so far */
	return s;
}

static bool
is_all(const struct money *m)
{
	return m->cover_count == 1 && m->untold == 0 && m->budget.known &&
	    m->covered.known && m->covered.low == m->budget.low &&
	    m->covered.high == m->budget.high;
}

static void
say_cover(struct page *p, const struct money_cover *c, bool all)
{
	static const struct {
		enum page_tone tone;
		const char *text;
	} sure[] = {
		[TRI_UNKNOWN] = { PAGE_PLAIN, "niet bekend of dat zeker is" },
		[TRI_YES] = { PAGE_PLAIN, "zeker" },
		[TRI_NO] = { PAGE_ALERT, "nog niet zeker" }
	};

	section_say_between(p, "; ");
	section_say_who(p, c->source == NULL ? "bron niet bekend" : c->source);
	if (!all)
		page_format(p, " %s", c->amount.known ?
		    money_text(p->arena, c->amount) : "(bedrag niet bekend)");
	page_say(p, ": ");
	page_say_as(p, sure[c->sure].tone, sure[c->sure].text);
}

/* What is left to cover, where that is sure to be something. */
static void
say_rest(struct page *p, const struct money *m)
{
	struct range rest;

	if (!m->covered.known || !m->budget.known || m->untold > 0 ||
	    m->covered.high >= m->budget.low)
		return;
	rest.low = number_add(m->budget.low, -m->covered.high);
	rest.high = number_add(m->budget.high, -m->covered.low);
	rest.known = true;
	section_say_between(p, "; ");
	page_say_as(p, PAGE_ALERT, arena_format(p->arena, "nog zonder "
	    "dekking: %s", money_text(p->arena, rest)));
}

static void
say_covers(struct page *p, const struct money *m)
{
	size_t i;

	for (i = 0; i < m->cover_count; i++)
		say_cover(p, &m->covers[i], is_all(m));
	say_rest(p, m);
	if (!page_is_empty(p))
		return;
	if (m->none)
		page_say_as(p, PAGE_ALERT, "geen dekking");
	else if (m->budget.known && m->budget.high == 0)
		page_say(p, "niet nodig");
	else
		page_say(p, "niet bekend");
}

/* "wijkaanpak"; how much each of them, when there are more. */
static void
say_payers(struct page *p, const struct survey_opgave *o)
{
	const struct value *field = value_get(o->record->root, "meerkosten");
	const struct value *item;
	const char *payer;
	struct range amount;
	struct fault unsaid;

	if (o->costs.known && o->costs.low == 0 && o->costs.high == 0)
		return;
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		payer = value_get_text(item, "betaler");
		if (!record_money(o->record, value_get(item, "bedrag"),
		    &amount, &unsaid))
			amount.known = false;
		if (payer == NULL && !amount.known)
			continue;
		section_say_between(p, "; ");
		if (payer == NULL)
			page_say_as(p, PAGE_ALERT, "nog niet bekend");
		else
			section_say_who(p, payer);
		if (record_count(field) > 1)
			page_format(p, amount.known ? " %s" : " (%s)",
			    money_text(p->arena, amount));
	}
}

static void
money_row(struct page *p, const struct survey_opgave *o, struct sum *budget)
{
	struct sum own = budget_of(o);

	add(budget, own.known, own.unknown);
	page_row(p);
	page_cell(p);
	page_say(p, o->titel);
	if (o->standing == SURVEY_AANPAK)
		page_say(p, " (eigen werk van de wijkaanpak)");
	page_cell(p);
	if (o->plan.none)
		page_say(p, "geen plan");
	else
		say_sum(p, PAGE_PLAIN, &own);
	page_cell(p);
	if (!o->plan.none)
		say_covers(p, o->money);
	page_cell(p);
	if (o->standing == SURVEY_AANPAK)
		return;
	page_say(p, o->costs.known ? money_text(p->arena, o->costs) :
	    "onbekend");
	page_cell(p);
	say_payers(p, o);
}

static bool
is_told(const struct council *c, const struct survey_opgave *o)
{
	return o->money != NULL && section_counts_in(o, c->wijk);
}

void
raad_money(const struct council *c)
{
	struct sum budget = { 0 }, costs = { 0 };
	struct section_sum taken = section_sum(c->wijk);
	struct page *p = c->page;
	size_t i, n = 0;

	for (i = 0; i < c->wijk->opgave_count; i++) {
		if (!is_told(c, c->wijk->opgaven[i]))
			continue;
		if (n++ == 0) {
			page_heading(p, 3);
			page_say(p, "Geld en wie betaalt, in euro");
			page_table(p, columns);
			page_shares(p, shares);
		}
		money_row(p, c->wijk->opgaven[i], &budget);
	}
	if (n == 0)
		return;
	add(&costs, taken.costs, taken.unknown);
	page_row(p);
	page_cell(p);
	page_say_as(p, PAGE_STRONG, "Totaal");
	page_cell(p);
	say_sum(p, PAGE_STRONG, &budget);
	page_cell(p);
	page_cell(p);
	say_sum(p, PAGE_STRONG, &costs);
	section_costs(p, c->survey, c->wijk);
}
