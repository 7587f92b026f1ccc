#include "advise.h"
#include "basis.h"

static bool
put(struct arena *a, const struct advise *v, const struct advise_opgave *o,
    const char *outcome, const char *reason, const char *loss, struct fault *f)
{
	const struct advise_basis *basis = advise_basis_of(v, o);
	struct document *d = o->record;
	struct value *map = value_map(a, VALUE_BLOCK);

	value_put(a, map, "uitkomst", value_plain(a, outcome));
	value_put(a, map, "reden", value_text(a, reason));
	if (loss != NULL)
		value_put(a, map, "puntenverlies", value_plain(a, loss));
	value_put(a, map, "kader", value_text(a, v->said[ADVISE_KADER]));
	value_put(a, map, "aantal", value_plain(a, v->said[ADVISE_AANTAL]));
	if (v->said[ADVISE_BUDGET] != NULL)
		value_put(a, map, "budget", value_plain(a,
		    v->said[ADVISE_BUDGET]));
	if (o->asks != NULL)
		value_put(a, map, "gevraagd", value_plain(a, o->asks));
	value_put(a, map, "gezien", value_plain(a, arena_format(a, "%zu",
	    basis->seen)));
	value_put(a, map, "van", value_text(a, basis_text(a, o->print)));
	value_put(a, map, "samen", value_text(a, basis->together));
	return document_set(d, d->root, "advies", map, f);
}

static const char *
loss_text(struct arena *a, int64_t loss)
{
	return number_text(a, loss, loss % (NUMBER_ONE / 10) == 0 ? 1 : -1);
}

bool
advise_write(struct arena *a, const struct advised *w, uint32_t i,
    struct fault *f)
{
	const struct advise_opgave *o = advise_of(w, i);
	struct choose_result with = { .count = 0 };
	const char *loss = NULL, *outcome = "niet verbinden";

	if (w->taken[i]) {
		outcome = o->pool->score.status == SCORED_OPEN ? "mits" :
		    "verbinden";
		loss = "0";
	} else {
		with = advise_with(w, i);
		if (with.count > 0)
			loss = loss_text(a, (w->best.sets[0].value -
			    with.sets[0].value) * w->unit);
	}
	return put(o->record->arena, w->advise, o, outcome,
	    advise_reason(a, w, i, &with), loss, f);
}

bool
advise_write_out(struct arena *a, const struct advise *v,
    const struct advise_opgave *o, struct fault *f)
{
	return put(o->record->arena, v, o, "niet verbinden",
	    advise_reason_out(a, v, o), NULL, f);
}

bool
advise_clear(struct document *d, struct fault *f)
{
	struct value *v = value_get(d->root, "advies");

	return v == NULL || document_remove(d, v, f);
}
