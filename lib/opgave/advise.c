#include "advise.h"

#include <stdlib.h>
#include <string.h>

#include "index.h"
#include "names.h"
#include "score-measure.h"
#include "word.h"

#define TENTH (NUMBER_ONE / 10)
#define CENT (NUMBER_ONE / 100)

/* No sum of so many euro is too large to count with. */
#define MONEY_MOST ((int64_t)100000000000 * NUMBER_ONE)

struct advise *
advise_new(struct arena *a, const struct kader *k, const struct words *words,
    struct advise_limits limits)
{
	struct advise *v = arena_alloc(a, sizeof(*v));

	v->arena = a;
	v->kader = k;
	v->words = words;
	v->limits = limits;
	v->said[ADVISE_KADER] = k->name;
	v->said[ADVISE_AANTAL] = arena_format(a, "%u", limits.places);
	if (limits.has_budget)
		v->said[ADVISE_BUDGET] = number_text(a, limits.budget * CENT,
		    -1);
	v->pool = pool_new(a, k);
	v->index = index_new(a);
	v->wijken = names_new(a);
	return v;
}

/* Its meerkosten, at their highest.  False is a fault. */
static bool
read_cost(const struct advise *v, struct advise_opgave *o, struct fault *f)
{
	struct measured m;

	if (!measure_costs(v->words, o->record, &m, f))
		return false;
	if (m.state == MEASURED_UNKNOWN)
		o->state = ADVISE_UNKNOWN_COST;
	if (m.state != MEASURED_KNOWN)
		return true;
	if (m.range.high < -MONEY_MOST || m.range.high > MONEY_MOST)
		return fault_set(f, document_place(o->record,
		    value_get(o->record->root, "meerkosten")),
		    "'meerkosten' are too large to count with");
	o->cost = m.range.high / CENT + (m.range.high % CENT > 0);
	return true;
}

static enum advise_state
state_out(const struct words *words, const struct document *d)
{
	if (words_is_open(words, d))
		return ADVISE_AANPAK;
	return words_is_solved(words, d) ? ADVISE_SOLVED : ADVISE_CLOSED;
}

static bool
read_opgave(struct advise *v, struct advise_opgave *o, struct fault *f)
{
	size_t before = v->pool->count;

	o->state = ADVISE_UNREADABLE;
	if (!pool_add(v->pool, v->words, o->record, f))
		return false;
	if (v->pool->count == before) {
		o->state = state_out(v->words, o->record);
		return true;
	}
	o->pool = v->pool->all[before];
	if (o->pool->score.status == SCORED_NOT) {
		o->state = ADVISE_UNSCORED;
		return true;
	}
	o->own = o->value = o->pool->score.low * TENTH;
	o->state = ADVISE_FREE;
	if (o->pool->score.status == SCORED_OUT)
		o->state = ADVISE_FALLS;
	else if (v->limits.has_budget && !read_cost(v, o, f)) {
		o->state = ADVISE_UNREADABLE;
		return false;
	}
	return true;
}

bool
advise_add(struct advise *v, struct document *d, struct fault *f)
{
	const struct document *first;
	struct advise_opgave *o;
	struct place place;

	advise_see(v, d);
	if (!record_named(d, f))
		return false;
	first = index_add(v->index, d);
	if (first != NULL) {
		place = document_place(first, value_get(first->root,
		    "opgave"));
		return fault_set(f, document_place(d, value_get(d->root,
		    "opgave")), "opgave '%s' is there already, at %s:%zu; "
		    "this one gets no advies", record_id(d),
		    place.file == NULL ? "-" : place.file, place.line);
	}
	v->all = arena_grow(v->arena, v->all, v->count, &v->room,
	    sizeof(*v->all));
	o = &v->all[v->count++];
	o->record = d;
	o->id = record_id(d);
	return read_opgave(v, o, f);
}

/* --- what people asked for ----------------------------------------------- */

static uint32_t
number_of(const struct advise *v, const char *id)
{
	uint32_t n = index_number(v->index, KIND_OPGAVE, id);

	return n == INDEX_NONE ? INDEX_NONE : v->numbers[n];
}

static const char *
first_reason(const struct advise_opgave *o)
{
	const struct value *v = record_first(value_get(value_get(
	    o->record->root, "score"), "reden"));

	return v == NULL || v->kind != VALUE_TEXT ? "its score says so" :
	    v->text;
}

static const char *
why_not_in(const struct advise *v, const struct advise_opgave *o)
{
	switch (o->state) {
	case ADVISE_UNKNOWN_COST:
		return "its meerkosten are not known, and there is a budget";
	case ADVISE_ASKED_OUT:
		return "--without names it too";
	case ADVISE_EXCLUDED:
		return arena_format(v->arena, "it excludes '%s'",
		    v->all[o->other].id);
	case ADVISE_NEEDS:
		return arena_format(v->arena, "it needs '%s', which cannot "
		    "be taken", v->all[o->other].id);
	case ADVISE_NEEDS_MISSING:
		return arena_format(v->arena, "it needs '%s', which is not "
		    "in the stream", o->missing);
	case ADVISE_FALLS:
		return arena_format(v->arena, "it falls out: %s", first_reason(
		    o));
	case ADVISE_UNSCORED:
		return "it has no score: run opg-score first";
	case ADVISE_UNREADABLE:
		return "it cannot be read";
	default:
		return "it is not open";
	}
}

bool
advise_ask(struct advise *v, const char *id, bool in, struct fault *f)
{
	uint32_t n = number_of(v, id);
	const char *option = in ? "--with" : "--without", *near;
	struct advise_opgave *o;

	if (n == INDEX_NONE) {
		near = index_nearest(v->index, KIND_OPGAVE, id);
		if (near != NULL)
			return fault_set(f, FAULT_NOWHERE, "%s: no opgave "
			    "'%s', did you mean '%s'?", option, id, near);
		return fault_set(f, FAULT_NOWHERE, "%s: no opgave '%s'",
		    option, id);
	}
	o = &v->all[n];
	if (o->state == ADVISE_AANPAK)
		return in || fault_set(f, FAULT_NOWHERE, "%s %s: it is the "
		    "wijkaanpak's own work, which is always in", option, id);
	if (in)
		o->asked = true;
	else if (o->state <= ADVISE_LAST && o->state != ADVISE_FALLS)
		o->state = ADVISE_ASKED_OUT;
	if (in || o->state == ADVISE_ASKED_OUT)
		o->asks = in ? "mee" : "niet mee";
	return true;
}

/* --- what is left to be chosen ------------------------------------------- */

/* Out it goes, for that reason. */
static bool
put_out(struct advise_opgave *o, enum advise_state state, uint32_t other)
{
	o->state = state;
	o->other = other;
	return true;
}

/* Is what it needs there, or in the same choice? */
static bool
is_met(const struct advise *v, const struct advise_opgave *o, uint32_t other)
{
	const struct advise_opgave *x = &v->all[other];

	if (x->state == ADVISE_AANPAK || x->state == ADVISE_SOLVED)
		return true;
	return x->state == ADVISE_FREE &&
	    strcmp(x->pool->wijk, o->pool->wijk) == 0;
}

/* Does one of its bonds keep it out?  What it says first is told first. */
static bool
bond_keeps_out(const struct advise *v, struct advise_opgave *o)
{
	const struct bond *b;

	if (o->missing != NULL)
		return put_out(o, ADVISE_NEEDS_MISSING, 0);
	for (b = o->bonds; b < o->bonds + o->bond_count; b++) {
		if (b->excludes && v->all[b->other].state == ADVISE_AANPAK)
			return put_out(o, ADVISE_EXCLUDED, b->other);
		if (b->needs && !is_met(v, o, b->other))
			return put_out(o, ADVISE_NEEDS, b->other);
	}
	return false;
}

/* One that is asked for brings what it needs and keeps out what it excludes. */
static bool
spread(const struct advise *v, const struct advise_opgave *o)
{
	const struct bond *b;
	struct advise_opgave *x;
	bool changed = false;

	for (b = o->bonds; b < o->bonds + o->bond_count; b++) {
		x = &v->all[b->other];
		if (x->state != ADVISE_FREE)
			continue;
		if (b->needs && !x->asked)
			changed = x->asked = true;
		else if (b->excludes && strcmp(x->pool->wijk,
		    o->pool->wijk) == 0)
			changed = put_out(x, ADVISE_EXCLUDED,
			    (uint32_t)(o - v->all));
	}
	return changed;
}

static void
add_aanpak(const struct advise *v, struct advise_opgave *o)
{
	const struct bond *b;

	for (b = o->bonds; b < o->bonds + o->bond_count; b++)
		if (v->all[b->other].state == ADVISE_AANPAK)
			o->value += b->effect;
}

bool
advise_settle(struct advise *v, struct fault *f)
{
	struct advise_opgave *o, *end = v->all + v->count;
	bool changed;

	for (o = v->all; o < end; o++)
		add_aanpak(v, o);
	do {
		changed = false;
		for (o = v->all; o < end; o++)
			if (o->state == ADVISE_FREE)
				changed |= bond_keeps_out(v, o) ||
				    (o->asked && spread(v, o));
	} while (changed);
	for (o = v->all; o < end; o++)
		if (o->asked && o->state != ADVISE_FREE &&
		    o->state != ADVISE_AANPAK)
			return fault_set(f, FAULT_NOWHERE, "'%s' cannot be "
			    "taken along: %s", o->id, why_not_in(v, o));
	advise_base(v);
	return true;
}
