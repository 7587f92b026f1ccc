#include "advise.h"
#include "basis.h"

/* What goes by the opgave: the outcome, and why; the points that it would cost
 * and how many better a choice might be, or NULL. */
struct outcome {
	const char *word, *reason, *loss, *better;
};

static bool
put(struct arena *a, const struct advise *v, const struct advise_opgave *o,
    const struct outcome *says, struct fault *f)
{
	const struct advise_basis *basis = advise_basis_of(v, o);
	struct document *d = o->record;
	struct value *map = value_map(a, VALUE_BLOCK);

	value_put(a, map, "uitkomst", value_plain(a, says->word));
	value_put(a, map, "reden", value_text(a, says->reason));
	if (says->loss != NULL)
		value_put(a, map, "puntenverlies", value_plain(a,
		    says->loss));
	if (says->better != NULL)
		value_put(a, map, "beter", value_plain(a, says->better));
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
points_text(struct arena *a, int64_t points)
{
	return number_text(a, points, number_decimals(points));
}

bool
advise_write(struct arena *a, const struct advised *w, uint32_t i,
    struct fault *f)
{
	const struct advise_opgave *o = advise_of(w, i);
	struct choose_result with = { .count = 0 };
	struct outcome says = { .word = "niet verbinden" };
	int64_t best = w->best.sets[0].value;

	if (w->taken[i]) {
		says.word = o->pool->score.status == SCORED_OPEN ? "mits" :
		    "verbinden";
		says.loss = "0";
	} else {
		with = advise_with(w, i);
		if (with.count > 0)
			says.loss = points_text(a, (best -
			    with.sets[0].value) * w->unit);
	}
	if (!w->best.proved)
		says.better = points_text(a, (w->best.bound - best) *
		    w->unit);
	says.reason = advise_reason(a, w, i, &with);
	return put(o->record->arena, w->advise, o, &says, f);
}

bool
advise_write_out(struct arena *a, const struct advise *v,
    const struct advise_opgave *o, struct fault *f)
{
	const struct outcome says = { .word = "niet verbinden",
	    .reason = advise_reason_out(a, v, o) };

	return put(o->record->arena, v, o, &says, f);
}

bool
advise_clear(struct document *d, struct fault *f)
{
	struct value *v = value_get(d->root, "advies");

	return v == NULL || document_remove(d, v, f);
}
