#include "firm.h"

#include <stdlib.h>

#include "dutch.h"

/* So many of a hundred draws are firm; a weight that is so near is what it
 * hangs on. */
enum { FIRM = 95, NEAR = 5 };

#define TENTH (NUMBER_ONE / 10)

size_t
firm_first(const struct ranked *w)
{
	size_t i, n = 0;

	for (i = 0; i < w->rank.count; i++)
		n += w->places[i].place <= w->rank.first;
	return n;
}

/* What is sorted: a place and whose it is; opgaven are in order of id. */
struct entry {
	size_t place, number;
};

static int
by_place(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;

	if (x->place != y->place)
		return x->place < y->place ? -1 : 1;
	return x->number < y->number ? -1 : x->number > y->number;
}

const size_t *
firm_order(struct arena *a, const struct ranked *w)
{
	size_t n = w->rank.count, i;
	struct entry *entries = arena_array(a, n, sizeof(*entries));
	size_t *order = arena_array(a, n, sizeof(*order));

	for (i = 0; i < n; i++)
		entries[i] = (struct entry){ w->places[i].place, i };
	qsort(entries, n, sizeof(*entries), by_place);
	for (i = 0; i < n; i++)
		order[i] = entries[i].number;
	return order;
}

char *
firm_limit(struct arena *a, int64_t weight)
{
	return dutch_number(a, weight, number_decimals(weight));
}

static const char *
titel_of(const struct pool_opgave *o)
{
	const char *titel = value_get_text(o->record->root, "titel");

	return titel == NULL ? "?" : titel;
}

static void
say_opgave(struct page *p, const struct pool_opgave *o)
{
	page_say(p, titel_of(o));
	page_say(p, " (");
	page_say_as(p, PAGE_ID, o->id);
	page_say(p, ")");
}

/* --- the head ------------------------------------------------------------- */

static void
say_draws(struct page *p, const struct ranking *g)
{
	const struct kader *k = g->kader;
	size_t i;

	if (g->draws == 0)
		return;
	page_format(p, " %s keer zijn andere gewichten getrokken, ",
	    number_grouped(p->arena, (int64_t)g->draws * NUMBER_ONE));
	for (i = 0; i < k->order_count; i++) {
		page_say(p, i == 0 ? "" : i + 1 < k->order_count ? ", " :
		    " en ");
		page_say(p, k->criteria[k->order[i]].name);
	}
	page_format(p, k->order_count > 0 ? " in die volgorde van belang, "
	    "en wat onbekend is tussen zijn grenzen (startgetal %ju)." :
	    "alle even waarschijnlijk, en wat onbekend is tussen zijn "
	    "grenzen (startgetal %ju).", (uintmax_t)g->seed);
}

static void
head(struct page *p, const struct ranking *g, const struct ranked *w,
    const struct document *wijk)
{
	const struct kader *k = g->kader;
	const char *naam = wijk == NULL ? NULL : value_get_text(wijk->root,
	    "naam");

	if (naam == NULL)
		naam = w->wijk->id[0] == '\0' ? "Zonder wijk" : w->wijk->id;
	page_heading(p, 1);
	page_say(p, naam);
	page_say(p, ": hoe vast is de volgorde?");
	page_paragraph(p);
	page_say(p, dutch_count(p->arena, w->rank.count, "opgave telt mee",
	    "opgaven tellen mee"));
	page_format(p, "; er is plaats voor %zu. Kader: ", w->rank.first);
	page_say(p, k->name);
	page_say(p, k->agreed ? "." :
	    ", een voorbeeldkader: niet vastgesteld.");
	say_draws(p, g);
	page_note(p);
	page_say(p, "Is van een opgave niet alles bekend, dan telt in de "
	    "volgorde het laagste.");
}

/* --- the order ------------------------------------------------------------ */

static const struct page_column order_columns[] = {
	{ "plaats", PAGE_COLUMN_NUMBER, 0 },
	{ "opgave", PAGE_COLUMN_MAIN, 0 },
	{ "punten", PAGE_COLUMN_NUMBER, 0 },
	{ "plaats in de trekkingen", PAGE_COLUMN_TEXT, 2 },
	{ "bij de eersten", PAGE_COLUMN_NUMBER, 1 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static void
order_row(struct page *p, const struct ranking *g, const struct ranked *w,
    size_t i)
{
	const struct rank_place *at = &w->places[i];
	const struct scored *s = &w->wijk->all[i]->score;
	struct range points = { s->low * TENTH, s->high * TENTH, true };

	page_row(p);
	page_cell(p);
	page_format(p, "%zu", at->place);
	page_cell(p);
	say_opgave(p, w->wijk->all[i]);
	page_cell(p);
	page_say(p, dutch_range(p->arena, points, 1));
	page_cell(p);
	if (g->draws == 0)
		return;
	if (at->best == at->worst)
		page_format(p, "altijd %zu", at->best);
	else
		page_format(p, "%zu t/m %zu", at->best, at->worst);
	page_cell(p);
	page_format(p, "%u %%", ranking_share(at->top, g->draws));
}

static void
order(struct page *p, const struct ranking *g, const struct ranked *w,
    const size_t *in_order)
{
	size_t i;

	page_heading(p, 2);
	page_say(p, "De volgorde");
	page_table(p, order_columns);
	for (i = 0; i < w->rank.count; i++)
		order_row(p, g, w, in_order[i]);
}

static const char *
among_first(struct arena *a, size_t first)
{
	return first == 1 ? "op de eerste plaats" :
	    arena_format(a, "bij de eerste %zu", first);
}

/* Equal ones, and what they do to the limit. */
static void
ties(struct page *p, const struct ranked *w, const size_t *in_order)
{
	size_t i, k, place, n = w->rank.count;

	for (i = 0; i < n; i = k) {
		place = w->places[in_order[i]].place;
		for (k = i + 1; k < n &&
		    w->places[in_order[k]].place == place; k++)
			;
		if (k == i + 1 || place > w->rank.first)
			continue;
		page_paragraph(p);
		page_format(p, "Op plaats %zu staan er %zu gelijk", place,
		    k - i);
		if (place + (k - i) - 1 > w->rank.first)
			page_format(p, ": zo zijn er %zu die %s staan, en "
			    "beslist de volgorde niet wie er meegaat.", k,
			    among_first(p->arena, w->rank.first));
		else
			page_say(p, ".");
	}
}

/* --- the first ------------------------------------------------------------ */

static const struct page_column first_columns[] = {
	{ "opgave", PAGE_COLUMN_MAIN, 0 },
	{ "hoe vast", PAGE_COLUMN_MAIN, 0 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

/* Where a weight turns an opgave out of the first. */
struct turn {
	struct rank_end end;
	size_t criterion;
	int64_t far;		/* from the weight of now */
	bool below, found;
};

static void
consider(const struct ranked *w, size_t opgave, size_t j,
    const struct rank_end *end, bool below, struct turn *t)
{
	int64_t now = w->rank.weights[j];
	int64_t far = below ? now - end->weight : end->weight - now;

	if (end->turns && end->out == opgave && (!t->found || far < t->far))
		*t = (struct turn){ *end, j, far, below, true };
}

/* The nearest of those. */
static struct turn
nearest(const struct ranked *w, size_t opgave)
{
	struct turn t = { .found = false };
	struct rank_even even;
	size_t j;

	for (j = 0; j < w->rank.criteria; j++) {
		if (!rank_even(&w->rank, w->places, j, &even))
			continue;
		consider(w, opgave, j, &even.low, true, &t);
		consider(w, opgave, j, &even.high, false, &t);
	}
	return t;
}

static void
say_turn(struct page *p, const struct ranking *g, const struct ranked *w,
    const struct turn *t)
{
	page_format(p, "hangt aan het gewicht van %s: %s %s (nu %s) komt ",
	    g->kader->criteria[t->criterion].name,
	    t->below ? "onder" : "boven",
	    firm_limit(p->arena, t->end.weight),
	    dutch_number(p->arena, w->rank.weights[t->criterion], -1));
	page_say_as(p, PAGE_ID, w->wijk->all[t->end.in]->id);
	page_say(p, t->end.level ? " gelijk" : " ervoor in de plaats");
}

static void
say_between(struct page *p)
{
	if (!page_is_empty(p))
		page_say(p, "; ");
}

static void
say_unknown(struct page *p, const struct ranking *g, const struct ranked *w,
    size_t i)
{
	const struct rank_term *t = &w->rank.terms[i * w->rank.criteria];
	bool some = false;
	size_t j;

	for (j = 0; j < w->rank.criteria; j++) {
		if (t[j].low == t[j].high)
			continue;
		if (!some)
			say_between(p);
		page_say(p, some ? ", " : "nog onbekend: ");
		page_say(p, g->kader->criteria[j].name);
		some = true;
	}
}

static void
say_firm(struct page *p, const struct ranking *g, const struct rank_place *at)
{
	if (100 * at->top >= FIRM * g->draws)
		page_say_as(p, PAGE_STRONG, "vast");
	else
		page_say_as(p, PAGE_ALERT, "niet vast");
	page_format(p, ": in %u %% van de trekkingen bij de eersten",
	    ranking_share(at->top, g->draws));
}

static void
first_row(struct page *p, const struct ranking *g, const struct ranked *w,
    size_t i)
{
	struct turn t = nearest(w, i);

	page_row(p);
	page_cell(p);
	say_opgave(p, w->wijk->all[i]);
	page_cell(p);
	if (g->draws > 0)
		say_firm(p, g, &w->places[i]);
	if (t.found && t.far <= NEAR * NUMBER_ONE) {
		say_between(p);
		say_turn(p, g, w, &t);
	} else if (g->draws == 0) {
		page_format(p, "hangt aan geen gewicht dat binnen %d punten "
		    "verschuift", NEAR);
	}
	say_unknown(p, g, w, i);
}

static void
firsts(struct page *p, const struct ranking *g, const struct ranked *w,
    const size_t *in_order)
{
	size_t i, n = firm_first(w);

	page_heading(p, 2);
	page_format(p, n == 1 ? "De eerste" : "De eerste %zu", n);
	page_table(p, first_columns);
	for (i = 0; i < n; i++)
		first_row(p, g, w, in_order[i]);
}

void
firm_build(struct page *p, const struct ranking *g, const struct ranked *w,
    const struct document *wijk)
{
	const size_t *in_order = firm_order(p->arena, w);

	head(p, g, w, wijk);
	order(p, g, w, in_order);
	ties(p, w, in_order);
	firsts(p, g, w, in_order);
	firm_weights(p, g, w);
	firm_unknown(p, g, w);
	firm_groups(p, g, w);
}
