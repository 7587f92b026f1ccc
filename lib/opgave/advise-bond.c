#include <stdlib.h>
#include <string.h>

#include "advise.h"
#include "fit.h"
#include "index.h"
#include "word.h"

/* No effect is larger, so that no sum is too large to count with. */
#define EFFECT_MOST (1000000 * NUMBER_ONE)

/* What one record says of it and another. */
struct told {
	uint32_t low, high;	/* numbers */
	uint32_t holder;
	bool confirmed, rejected, has_effect, needs, excludes;
	int64_t effect;
	size_t at;
};

/* What reading them has at hand. */
struct telling {
	struct advise *advise;
	struct told *all;
	size_t count;
	const struct schema *status, *verband, *effect;
};

static int
by_id(const void *left, const void *right)
{
	const struct advise_opgave *a = left, *b = right;

	return strcmp(a->id, b->id);
}

static void
number_all(struct advise *v)
{
	uint32_t i;

	if (v->count > 0)
		qsort(v->all, v->count, sizeof(*v->all), by_id);
	v->numbers = arena_array(v->arena, v->count, sizeof(*v->numbers));
	for (i = 0; i < v->count; i++)
		v->numbers[index_number(v->index, KIND_OPGAVE,
		    v->all[i].id)] = i;
}

static bool
read_effect(const struct telling *g, const struct document *d,
    const struct value *item, struct told *t, struct fault *f)
{
	const struct value *v = value_get(item, "effect");
	struct fit fit = { .arena = g->advise->arena, .fault = f };
	const char *text;

	if (record_is_unknown(v))
		return true;
	if (v->kind != VALUE_TEXT)
		return fault_set(f, document_place(d, v), "'effect' must be "
		    "klein, middel, groot or a number of points");
	text = fit_text(&fit, g->effect, "effect", v->text, document_place(d,
	    v));
	if (text == NULL || !kader_effect(g->advise->kader, text, &t->effect))
		return false;
	t->has_effect = true;
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
read_item(struct telling *g, uint32_t holder, const struct value *item,
    void (*tell)(const struct fault *f))
{
	const struct advise *v = g->advise;
	const char *met = record_item_text(item, "met", "met");
	uint32_t n = met == NULL ? INDEX_NONE :
	    index_number(v->index, KIND_OPGAVE, met);
	struct told *t = &g->all[g->count];
	struct fault f = { .set = false };

	if (item->kind != VALUE_MAP || met == NULL ||
	    (n != INDEX_NONE && v->numbers[n] == holder))
		return;
	*t = (struct told){ .holder = holder, .at = g->count };
	if (!read_told(g, v->all[holder].record, item, t, &f)) {
		tell(&f);
		return;
	}
	if (n == INDEX_NONE) {
		if (t->confirmed && t->needs)
			v->all[holder].missing = met;
		return;
	}
	n = v->numbers[n];
	t->low = holder < n ? holder : n;
	t->high = holder < n ? n : holder;
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
	return (a->at > b->at) - (a->at < b->at);
}

/* What the n that speak of one pair say together.  It counts when one of them
 * was confirmed and none was rejected; the effect that a confirmed one says
 * goes before another's.  False: it does not count. */
static bool
sum_up(const struct told *t, size_t n, struct advise_bond *low,
    struct advise_bond *high)
{
	const struct told *effect = NULL;
	bool confirmed = false;
	size_t i;

	*low = (struct advise_bond){ .other = t->high };
	*high = (struct advise_bond){ .other = t->low };
	for (i = 0; i < n; i++) {
		if (t[i].rejected)
			return false;
		confirmed |= t[i].confirmed;
		if (t[i].has_effect && (effect == NULL || (t[i].confirmed &&
		    !effect->confirmed)))
			effect = &t[i];
		low->excludes |= t[i].excludes;
		if (t[i].needs && t[i].holder == t->low)
			low->needs = high->needed = true;
		else if (t[i].needs)
			high->needs = low->needed = true;
	}
	high->excludes = low->excludes;
	low->effect = high->effect = effect == NULL ? 0 : effect->effect;
	return confirmed;
}

static void
hand_out(struct telling *g)
{
	struct advise *v = g->advise;
	struct advise_opgave *low, *high;
	struct advise_bond l, h;
	size_t i, n;

	for (i = 0; i < g->count; i++) {
		v->all[g->all[i].low].bond_count++;
		v->all[g->all[i].high].bond_count++;
	}
	for (i = 0; i < v->count; i++) {
		v->all[i].bonds = v->all[i].bond_count == 0 ? NULL :
		    arena_array(v->arena, v->all[i].bond_count, sizeof(l));
		v->all[i].bond_count = 0;
	}
	for (i = 0; i < g->count; i += n) {
		for (n = 1; i + n < g->count && g->all[i + n].low ==
		    g->all[i].low && g->all[i + n].high == g->all[i].high; n++)
			;
		if (!sum_up(&g->all[i], n, &l, &h))
			continue;
		low = &v->all[g->all[i].low];
		high = &v->all[g->all[i].high];
		low->bonds[low->bond_count++] = l;
		high->bonds[high->bond_count++] = h;
	}
}

static bool
takes_part(const struct advise_opgave *o)
{
	return o->state <= ADVISE_LAST || o->state == ADVISE_AANPAK;
}

void
advise_close(struct advise *v, void (*tell)(const struct fault *f))
{
	struct telling g = { .advise = v,
	    .status = schema_find(KIND_OPGAVE, "koppelingen.status"),
	    .verband = schema_find(KIND_OPGAVE, "koppelingen.verband"),
	    .effect = schema_find(KIND_OPGAVE, "koppelingen.effect") };
	const struct value *field, *item;
	size_t room = 0;
	uint32_t i;

	pool_close(v->pool);
	number_all(v);
	for (i = 0; i < v->count; i++)
		room += record_count(v->all[i].koppelingen);
	g.all = arena_array(v->arena, room + 1, sizeof(*g.all));
	for (i = 0; i < v->count; i++) {
		if (!takes_part(&v->all[i]))
			continue;
		field = v->all[i].koppelingen;
		for (item = record_first(field); item != NULL;
		    item = record_next(field, item))
			read_item(&g, i, item, tell);
	}
	if (g.count > 0)
		qsort(g.all, g.count, sizeof(*g.all), by_pair);
	hand_out(&g);
}
