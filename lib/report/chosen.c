#include "chosen.h"

#include "dutch.h"

enum { SETS = 3 };

const char *
chosen_points(struct arena *a, int64_t points)
{
	return dutch_number(a, points, number_decimals(points));
}

void
chosen_opgave(struct page *p, const struct advise_opgave *o)
{
	const char *titel = value_get_text(o->record->root, "titel");

	page_say(p, titel == NULL ? "?" : titel);
	page_say(p, " (");
	page_say_as(p, PAGE_ID, o->id);
	page_say(p, ")");
}

bool
chosen_ids(struct page *p, const struct advised *w,
    const struct choose_set *set, const struct choose_set *without)
{
	uint32_t i, said = 0, count = 0;

	for (i = 0; i < set->count; i++)
		count += !choose_has(without, set->items[i]);
	for (i = 0; i < set->count; i++) {
		if (choose_has(without, set->items[i]))
			continue;
		if (said > 0)
			page_say(p, said + 1 == count ? " en " : ", ");
		page_say_as(p, PAGE_ID, advise_of(w, set->items[i])->id);
		said++;
	}
	return said > 0;
}

/* --- the head ------------------------------------------------------------- */

static void
head(struct page *p, const struct advised *w, const struct document *wijk)
{
	const struct advise_limits *limits = &w->advise->limits;
	const struct kader *k = w->advise->kader;
	const char *naam = wijk == NULL ? NULL : value_get_text(wijk->root,
	    "naam");

	if (naam == NULL)
		naam = w->wijk->id[0] == '\0' ? "Zonder wijk" : w->wijk->id;
	page_heading(p, 1);
	page_say(p, naam);
	page_say(p, ": wat gaat mee?");
	page_paragraph(p);
	page_say(p, dutch_count(p->arena, w->count, "opgave kan mee",
	    "opgaven kunnen mee"));
	page_format(p, "; er is plaats voor %u", limits->places);
	if (limits->has_budget)
		page_format(p, ", en voor %s euro aan meerkosten",
		    advise_money(p->arena, limits->budget));
	page_say(p, ". Kader: ");
	page_say(p, k->name);
	page_say(p, k->agreed ? "." :
	    ", een voorbeeldkader: niet vastgesteld.");
	page_note(p);
	page_say(p, "Nul punten is: niet verbinden. Is van een opgave niet "
	    "alles bekend, dan telt het laagste.");
	if (limits->has_budget)
		page_say(p, " Van meerkosten telt het hoogste.");
}

/* --- the choice ----------------------------------------------------------- */

static const struct page_column sum_columns[] = {
	{ "waarvoor", PAGE_COLUMN_MAIN, 0 },
	{ "punten", PAGE_COLUMN_NUMBER, 0 },
	{ "meerkosten", PAGE_COLUMN_NUMBER, 1 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static void
cells(struct page *p, const struct advised *w, int64_t points,
    const int64_t *cost)
{
	page_cell(p);
	page_say(p, chosen_points(p->arena, points));
	page_cell(p);
	if (w->advise->limits.has_budget && cost != NULL)
		page_say(p, advise_money(p->arena, *cost));
}

/* What the koppelingen of one that is taken add: each pair once. */
static void
bond_rows(struct page *p, const struct advised *w, uint32_t i)
{
	const struct advise_opgave *o = advise_of(w, i), *x;
	const struct choose_set *set = &w->best.sets[0];
	size_t j;
	uint32_t k;

	for (j = 0; j < o->bond_count; j++) {
		x = &w->advise->all[o->bonds[j].other];
		for (k = 0; k < set->count; k++)
			if (set->items[k] > i &&
			    w->numbers[set->items[k]] == o->bonds[j].other)
				break;
		if (o->bonds[j].effect == 0 || (k == set->count &&
		    x->state != ADVISE_AANPAK))
			continue;
		page_row(p);
		page_cell(p);
		page_say_as(p, PAGE_ID, o->id);
		page_say(p, " en ");
		page_say_as(p, PAGE_ID, x->id);
		page_say(p, x->state == ADVISE_AANPAK ?
		    " samen (wijkaanpak)" : " samen");
		cells(p, w, o->bonds[j].effect, NULL);
	}
}

static void
say_proof(struct page *p, const struct advised *w)
{
	const struct choose_result *best = &w->best;

	page_paragraph(p);
	if (best->proved) {
		page_say(p, "Bewezen: geen andere keuze is meer waard.");
		return;
	}
	page_format(p, "Niet bewezen: een keuze die hoogstens %s meer "
	    "waard is, is mogelijk.", advise_points(p->arena, (best->bound -
	    best->sets[0].value) * w->unit));
}

static void
say_open(struct page *p, const struct advised *w)
{
	const struct choose_set *set = &w->best.sets[0];
	const struct advise_opgave *o;
	const struct value *field, *v;
	bool first = true;
	uint32_t i;

	for (i = 0; i < set->count; i++) {
		o = advise_of(w, set->items[i]);
		if (o->pool->score.status != SCORED_OPEN)
			continue;
		if (first)
			page_list(p);
		first = false;
		page_item(p);
		page_say_as(p, PAGE_ID, o->id);
		page_say(p, " gaat mee, mits dit ja wordt: ");
		field = value_get(value_get(o->record->root, "score"),
		    "reden");
		for (v = record_first(field); v != NULL;
		    v = record_next(field, v)) {
			if (v->kind != VALUE_TEXT)
				continue;
			page_say(p, v == record_first(field) ? "" : ", ");
			page_say(p, v->text);
		}
	}
}

static void
choice(struct page *p, const struct advised *w)
{
	const struct choose_set *set = &w->best.sets[0];
	uint32_t i;

	page_heading(p, 2);
	page_say(p, "De beste keuze");
	if (set->count == 0) {
		page_paragraph(p);
		page_say(p, "Niets: geen enkele keuze is meer waard dan nul "
		    "punten.");
		say_proof(p, w);
		return;
	}
	page_table(p, sum_columns);
	for (i = 0; i < set->count; i++) {
		page_row(p);
		page_cell(p);
		chosen_opgave(p, advise_of(w, set->items[i]));
		cells(p, w, advise_of(w, set->items[i])->own,
		    &advise_of(w, set->items[i])->cost);
	}
	for (i = 0; i < set->count; i++)
		bond_rows(p, w, set->items[i]);
	page_row(p);
	page_cell(p);
	page_say_as(p, PAGE_STRONG, "samen");
	cells(p, w, set->value * w->unit, &set->cost);
	say_proof(p, w);
	say_open(p, w);
}

/* --- what comes next ------------------------------------------------------ */

static const struct page_column set_columns[] = {
	{ "keuze", PAGE_COLUMN_NUMBER, 0 },
	{ "opgaven", PAGE_COLUMN_MAIN, 0 },
	{ "punten", PAGE_COLUMN_NUMBER, 0 },
	{ "verschil", PAGE_COLUMN_NUMBER, 0 },
	{ "meerkosten", PAGE_COLUMN_NUMBER, 1 },
	{ NULL, PAGE_COLUMN_TEXT, 0 }
};

static void
sets(struct page *p, const struct advised *w)
{
	struct choose_result r = choose_several(w->choose,
	    &w->best.sets[0], SETS);
	const struct choose_set *set;
	size_t i;

	if (r.count < 2)
		return;
	page_heading(p, 2);
	page_format(p, "De beste %zu keuzes", r.count);
	page_table(p, set_columns);
	for (i = 0; i < r.count; i++) {
		set = &r.sets[i];
		page_row(p);
		page_cell(p);
		page_format(p, "%zu", i + 1);
		page_cell(p);
		if (!chosen_ids(p, w, set, NULL))
			page_say(p, "niets");
		page_cell(p);
		page_say(p, chosen_points(p->arena, set->value * w->unit));
		page_cell(p);
		page_say(p, chosen_points(p->arena, (set->value -
		    r.sets[0].value) * w->unit));
		page_cell(p);
		if (w->advise->limits.has_budget)
			page_say(p, advise_money(p->arena, set->cost));
	}
	if (r.proved)
		return;
	page_note(p);
	page_say(p, "Dat de tweede en de derde de beste zijn, is niet "
	    "bewezen.");
}

void
chosen_build(struct page *p, const struct advised *w,
    const struct document *wijk)
{
	head(p, w, wijk);
	choice(p, w);
	chosen_unknown(p, w);
	sets(p, w);
	chosen_others(p, w);
	chosen_room(p, w);
	chosen_plain(p, w);
}
