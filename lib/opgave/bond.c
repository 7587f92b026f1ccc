#include "bond.h"

#include <stdlib.h>

#include "fingerprint.h"
#include "fit.h"
#include "word.h"

/* No effect is larger, so that no sum is too large to count with. */
#define EFFECT_MOST (1000000 * NUMBER_ONE)

/* What one record says of it and another. */
struct told {
	uint32_t low, high;	/* numbers */
	uint32_t holder;
	bool confirmed, rejected, needs, excludes;
	const struct value *at;	/* of its effect; NULL: nobody knows */
	const char *text;	/* the effect as a program writes it */
	int64_t effect;
	size_t order;
};

/* What reading them has at hand. */
struct telling {
	struct arena *arena;
	const struct kader *kader;
	const struct index *ids;
	const uint32_t *numbers;
	struct bond_end *ends;
	const struct bond_ear *ear;
	struct told *all;
	size_t count;
	const struct schema *status, *verband, *effect;
};

static bool
read_effect(const struct telling *g, const struct document *d,
    const struct value *item, struct told *t, struct fault *f)
{
	const struct value *v = value_get(item, "effect");
	struct fit fit = { .arena = g->arena, .fault = f };

	if (record_is_unknown(v))
		return true;
	if (v->kind != VALUE_TEXT)
		return fault_set(f, document_place(d, v), "'effect' must be "
		    "klein, middel, groot or a number of points");
	t->text = fit_text(&fit, g->effect, "effect", v->text,
	    document_place(d, v));
	if (t->text == NULL)
		return false;
	t->at = v;
	if (g->kader == NULL)
		return true;
	if (!kader_effect(g->kader, t->text, &t->effect))
		return false;
	return (t->effect <= EFFECT_MOST && t->effect >= -EFFECT_MOST) ||
	    fault_set(f, document_place(d, v), "'effect' is too large to "
	    "count with");
}

static bool
read_told(const struct telling *g, const struct document *d,
    const struct value *item, struct told *t, struct fault *f)
{
	const struct value *status = value_get(item, "status");
	const struct value *verband = value_get(item, "verband");

	if (!word_chosen(g->status->choices, d, status, f) ||
	    !word_chosen(g->verband->choices, d, verband, f))
		return false;
	if (!record_is_unknown(status)) {
		t->confirmed = record_is_word(status->text, "bevestigd");
		t->rejected = record_is_word(status->text, "afgewezen");
	}
	if (!record_is_unknown(verband)) {
		t->needs = record_is_word(verband->text, "vereist");
		t->excludes = record_is_word(verband->text, "sluit uit");
	}
	return t->rejected || read_effect(g, d, item, t, f);
}

static void
read_item(struct telling *g, uint32_t holder, const struct value *item)
{
	struct bond_end *end = &g->ends[holder];
	const char *met = record_item_text(item, "met", "met");
	uint32_t n = met == NULL ? INDEX_NONE :
	    index_number(g->ids, KIND_OPGAVE, met);
	struct told *t = &g->all[g->count];
	struct fault f = { .set = false };

	if (n != INDEX_NONE && g->numbers != NULL)
		n = g->numbers[n];
	if (item->kind != VALUE_MAP || met == NULL || n == holder)
		return;
	*t = (struct told){ .holder = holder, .order = g->count };
	if (!read_told(g, end->record, item, t, &f)) {
		if (g->ear->fault != NULL)
			g->ear->fault(&f);
		return;
	}
	if (n == INDEX_NONE) {
		if (t->confirmed && t->needs)
			end->missing = met;
		return;
	}
	t->low = holder < n ? holder : n;
	t->high = holder < n ? n : holder;
	/* a bare proposal says nothing that can count */
	if (t->confirmed || t->rejected || t->needs || t->excludes ||
	    t->at != NULL)
		g->count++;
}

static int
by_pair(const void *left, const void *right)
{
	const struct told *a = left, *b = right;

	if (a->low != b->low)
		return a->low < b->low ? -1 : 1;
	if (a->high != b->high)
		return a->high < b->high ? -1 : 1;
	if (a->holder != b->holder)
		return a->holder < b->holder ? -1 : 1;
	return (a->order > b->order) - (a->order < b->order);
}

/* --- what they say together ----------------------------------------------- */

static void
warn_of(const struct telling *g, const struct told *t, const struct told *u)
{
	const struct document *d = g->ends[t->holder].record;
	struct place at = document_place(d, t->at);
	struct fault f = { .set = false };

	if (g->ear->warn == NULL)
		return;
	fault_set(&f, document_place(g->ends[u->holder].record, u->at),
	    "the effect of '%s' and '%s' is '%s' here, but '%s' at %s:%zu: "
	    "the lower one counts", g->ends[t->low].id, g->ends[t->high].id,
	    u->text, t->text, fault_file(at.file), at.line);
	g->ear->warn(&f);
}

/* The effect of those n, which was confirmed or else nobody confirmed, and what
 * it says; whatever their order. */
static uint64_t
take_effect(const struct telling *g, const struct told *t, size_t n,
    struct bond *b)
{
	const struct told *least = NULL, *first = NULL;
	struct fingerprint print;
	bool confirmed = false;
	uint64_t said = 0;
	size_t i;

	for (i = 0; i < n; i++)
		confirmed |= t[i].confirmed && t[i].at != NULL;
	for (i = 0; i < n; i++) {
		if (t[i].at == NULL || t[i].confirmed != confirmed)
			continue;
		if (first == NULL)
			first = &t[i];
		else if (first->effect != t[i].effect)
			warn_of(g, first, &t[i]);
		if (least == NULL || t[i].effect < least->effect)
			least = &t[i];
		fingerprint_begin(&print);
		fingerprint_text(&print, t[i].text);
		said += print.state;
	}
	b->has_effect = least != NULL;
	b->effect = least == NULL ? 0 : least->effect;
	return said;
}

static uint64_t
print_of(const struct bond *b, uint64_t effect)
{
	struct fingerprint print;

	fingerprint_begin(&print);
	fingerprint_number(&print, (int64_t)effect);
	fingerprint_number(&print, b->needs);
	fingerprint_number(&print, b->needed);
	fingerprint_number(&print, b->excludes);
	return print.state;
}

/* What the n that speak of one pair say together.  False: it does not
 * count. */
static bool
sum_up(const struct telling *g, const struct told *t, size_t n,
    struct bond *low, struct bond *high)
{
	bool confirmed = false;
	uint64_t effect;
	size_t i;

	*low = (struct bond){ .other = t->high };
	*high = (struct bond){ .other = t->low };
	for (i = 0; i < n; i++) {
		if (t[i].rejected)
			return false;
		confirmed |= t[i].confirmed;
		low->excludes |= t[i].excludes;
		if (t[i].needs && t[i].holder == t->low)
			low->needs = high->needed = true;
		else if (t[i].needs)
			high->needs = low->needed = true;
	}
	if (!confirmed)
		return false;
	high->excludes = low->excludes;
	effect = take_effect(g, t, n, low);
	high->has_effect = low->has_effect;
	high->effect = low->effect;
	low->print = print_of(low, effect);
	high->print = print_of(high, effect);
	return true;
}

static void
hand_out(struct telling *g, size_t count)
{
	struct bond_end *low, *high, *end;
	struct bond l, h;
	size_t i, n;

	for (i = 0; i < g->count; i++) {
		g->ends[g->all[i].low].count++;
		g->ends[g->all[i].high].count++;
	}
	for (end = g->ends; end < g->ends + count; end++) {
		if (end->count > 0)
			end->bonds = arena_array(g->arena, end->count,
			    sizeof(l));
		end->count = 0;
	}
	for (i = 0; i < g->count; i += n) {
		for (n = 1; i + n < g->count && g->all[i + n].low ==
		    g->all[i].low && g->all[i + n].high == g->all[i].high; n++)
			;
		if (!sum_up(g, &g->all[i], n, &l, &h))
			continue;
		low = &g->ends[g->all[i].low];
		high = &g->ends[g->all[i].high];
		low->bonds[low->count++] = l;
		high->bonds[high->count++] = h;
	}
}

void
bond_read(struct arena *a, const struct kader *k, const struct index *ids,
    const uint32_t *numbers, struct bond_end *ends, size_t count,
    const struct bond_ear *ear)
{
	struct telling g = { .arena = a, .kader = k, .ids = ids,
	    .numbers = numbers, .ends = ends, .ear = ear,
	    .status = schema_find(KIND_OPGAVE, "koppelingen.status"),
	    .verband = schema_find(KIND_OPGAVE, "koppelingen.verband"),
	    .effect = schema_find(KIND_OPGAVE, "koppelingen.effect") };
	const struct value *field, *item;
	size_t room = 0;
	uint32_t i;

	for (i = 0; i < count; i++)
		if (ends[i].speaks)
			room += record_count(value_get(ends[i].record->root,
			    "koppelingen"));
	g.all = arena_array(a, room + 1, sizeof(*g.all));
	for (i = 0; i < count; i++) {
		if (!ends[i].speaks)
			continue;
		field = value_get(ends[i].record->root, "koppelingen");
		for (item = record_first(field); item != NULL;
		    item = record_next(field, item))
			read_item(&g, i, item);
	}
	if (g.count > 0)
		qsort(g.all, g.count, sizeof(*g.all), by_pair);
	hand_out(&g, count);
}
