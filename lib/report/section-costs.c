#include "section-costs.h"

#include <string.h>

#include "../opgave/names.h"
#include "dutch.h"
#include "money.h"

enum { NAMED = 12 };	/* of those whose costs are not known */

bool
section_counts_in(const struct survey_opgave *o, const struct survey_wijk *w)
{
	const struct value *first = record_first(value_get(o->record->root,
	    "wijk"));

	if (first == NULL || first->kind != VALUE_TEXT || w->id == NULL)
		return w->id == NULL;
	return strcmp(first->text, w->id) == 0;
}

void
section_say_costs(struct page *p, const struct survey_opgave *o)
{
	const struct value *field = value_get(o->record->root, "meerkosten");
	const struct value *item;
	const char *payer, *between = " (";

	page_say(p, dutch_money(p->arena, o->costs));
	if (!o->costs.known || (o->costs.low == 0 && o->costs.high == 0))
		return;
	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		payer = value_get_text(item, "betaler");
		if (payer == NULL)
			continue;
		page_say(p, between);
		page_say(p, payer);
		between = ", ";
	}
	if (*between == ',')
		page_say(p, ")");
}

/* Who pays what; the one without a name is nobody yet. */
struct payers {
	struct arena *arena;
	struct names *ids;
	const char **names;
	struct range *sums;
	size_t count;
};

static void
add_payers(struct payers *all, const struct survey_opgave *o)
{
	const struct value *field = value_get(o->record->root, "meerkosten");
	const struct value *item;
	const char *payer;
	struct range r;
	struct fault f;
	uint32_t n;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		if (!record_money(o->record, value_get(item, "bedrag"), &r, &f))
			continue;
		payer = value_get_text(item, "betaler");
		n = names_add(all->ids, payer == NULL, payer == NULL ? "" :
		    payer, payer == NULL ? 0 : strlen(payer));
		if (n == all->count) {
			all->names = arena_extend(all->arena, all->names,
			    n, sizeof(*all->names));
			all->sums = arena_extend(all->arena, all->sums, n,
			    sizeof(*all->sums));
			all->names[n] = payer;
			all->sums[n] = (struct range){ 0, 0, true };
			all->count++;
		}
		money_add(&all->sums[n], r);
	}
}

static void
say_payers(struct page *p, const struct payers *all)
{
	const char *between = " Wie betaalt: ";
	size_t i;

	for (i = 0; i < all->count; i++) {
		if (all->sums[i].low == 0 && all->sums[i].high == 0)
			continue;
		page_say(p, between);
		section_say_who(p, all->names[i] == NULL ? "nog niet bekend" :
		    all->names[i]);
		page_say(p, " ");
		page_say(p, dutch_money(p->arena, all->sums[i]));
		between = ", ";
	}
	if (*between == ',')
		page_say(p, ".");
}

/* What is not known may still break it, and what is not told may have. */
static void
say_budget(struct page *p, const struct kader *k, const struct section_sum *sum,
    bool partly)
{
	struct range budget = { k->budget, k->budget, true };
	const char *said;

	if (!k->has_budget)
		return;
	said = partly ? ", bij een budget voor alles samen van " :
	    sum->costs.high <= k->budget ? (sum->unknown > 0 ?
	    "; wat bekend is, past binnen het budget van " :
	    "; dat past binnen het budget van ") :
	    sum->costs.low > k->budget ? "; dat is meer dan het budget van " :
	    "; dat kan meer zijn dan het budget van ";
	page_say_as(p, partly || sum->costs.high <= k->budget ? PAGE_PLAIN :
	    PAGE_ALERT, said);
	page_say(p, dutch_money(p->arena, budget));
}

/* " Niet bekend zijn de meerkosten van a, b." */
static void
say_unknown(struct page *p, const struct survey_wijk *w, size_t n)
{
	size_t i, said = 0;

	if (n == 0)
		return;
	page_format(p, " Niet bekend zijn de meerkosten van ");
	for (i = 0; i < w->opgave_count && said < NAMED; i++) {
		if (w->opgaven[i]->fate != SURVEY_TAKEN ||
		    w->opgaven[i]->costs.known ||
		    !section_counts_in(w->opgaven[i], w))
			continue;
		page_say(p, said++ == 0 ? "" : ", ");
		section_say_name(p, w->opgaven[i]);
	}
	if (n > said)
		page_format(p, " en %zu andere", n - said);
	page_say(p, ".");
}

/* Is it taken along, and does it count in this wijk? */
static bool
is_taken(const struct survey_opgave *o, const struct survey_wijk *w)
{
	return o->fate == SURVEY_TAKEN && section_counts_in(o, w);
}

struct section_sum
section_sum(const struct survey_wijk *w)
{
	struct section_sum sum = { { 0, 0, false }, 0 };
	const struct survey_opgave *o;
	size_t i;

	for (i = 0; i < w->opgave_count; i++) {
		o = w->opgaven[i];
		if (!is_taken(o, w))
			continue;
		if (o->costs.known)
			money_add(&sum.costs, o->costs);
		else
			sum.unknown++;
	}
	return sum;
}

void
section_costs(struct page *p, const struct survey *s,
    const struct survey_wijk *w)
{
	struct payers payers = { p->arena, names_new(p->arena), NULL, NULL, 0 };
	struct section_sum sum = section_sum(w);
	const struct survey_opgave *o;
	size_t i;

	if (!sum.costs.known && sum.unknown == 0)
		return;
	for (i = 0; i < w->opgave_count; i++) {
		o = w->opgaven[i];
		if (is_taken(o, w) && o->costs.known)
			add_payers(&payers, o);
	}
	page_paragraph(p);
	if (!sum.costs.known) {
		page_say(p, "Van wat meegaat zijn de meerkosten niet bekend.");
		return;
	}
	page_say(p, w->hidden > 0 ? "Meerkosten van wat meegaat en openbaar "
	    "is: " : "Meerkosten van wat meegaat: ");
	page_say(p, dutch_money(p->arena, sum.costs));
	say_budget(p, s->kader, &sum, w->hidden > 0);
	page_say(p, ".");
	say_payers(p, &payers);
	say_unknown(p, w, sum.unknown);
}
