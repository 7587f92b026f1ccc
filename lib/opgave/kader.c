#include "kader.h"

#include <string.h>

#include "fingerprint.h"
#include "kader-private.h"

static bool
read_gate(struct kader_reader *r, const struct value *v, struct gate *g)
{
	const struct value *leest;

	g->name = kader_copy(r, v->kind == VALUE_TEXT ? v->text :
	    value_get_text(v, "naam"));
	g->question = kader_text(r, v, "vraag");
	g->open = arena_format(r->arena, "%s is onbekend", g->name);
	g->out = arena_format(r->arena, "%s is nee", g->name);
	leest = value_get(v, "leest");
	if (value_is_unknown(leest)) {
		g->measure = (struct measure){ MEASURE_FIELD, "toetsen",
		    g->name, true };
		return true;
	}
	if (!kader_measure(r, v, &g->measure))
		return false;
	g->measure.words = true;
	if (g->measure.kind != MEASURE_FIELD &&
	    g->measure.kind != MEASURE_TREKKER)
		return fault_set(r->fault, kader_place(r, leest), "a gate asks "
		    "for ja or nee, and '%s' is a number", leest->text);
	return true;
}

static bool
read_gates(struct kader_reader *r, struct kader *k)
{
	const struct value *field = value_get(r->doc->root, "toetsen"), *v;
	struct gate *g = arena_array(r->arena, record_count(field),
	    sizeof(*g));
	size_t i;

	if (!kader_known(r, field))
		return false;
	k->gates = g;
	for (v = record_first(field); v != NULL; v = record_next(field, v)) {
		if (!read_gate(r, v, &g[k->gate_count]) ||
		    !kader_named(r, field, v, g[k->gate_count].name))
			return false;
		for (i = 0; i < k->gate_count; i++)
			if (strcmp(g[i].name, g[k->gate_count].name) == 0)
				return fault_set(r->fault, kader_place(r, v),
				    "two gates are called '%s'", g[i].name);
		k->gate_count++;
	}
	return true;
}

static bool
read_head(struct kader_reader *r, struct kader *k)
{
	const struct value *root = r->doc->root;
	const struct value *agreed = value_get(root, "vastgesteld");
	struct fingerprint print;
	struct period date;

	if (!kader_check(r))
		return false;
	if (!record_date(r->doc, value_get(root, "peildatum"), &date,
	    r->fault) ||
	    !record_date(r->doc, value_get(agreed, "datum"), &k->agreed_on,
	    r->fault))
		return false;
	k->has_date = date.known;
	k->date = date.from;
	k->agreed = !value_is_unknown(agreed);
	k->agreed_by = kader_text(r, agreed, "door");
	k->title = kader_text(r, root, "titel");
	k->id = kader_copy(r, value_get_text(root, "kader"));
	fingerprint_begin(&print);
	fingerprint_value(&print, root);
	k->name = arena_format(r->arena, "%s@%s", k->id,
	    fingerprint_end(&print, r->arena));
	return true;
}

static bool
read_scales(struct kader_reader *r, struct kader *k)
{
	const struct value *map = value_get(r->doc->root, "schalen"), *v;
	struct scale *scales;

	if (value_is_unknown(map))
		return true;
	k->scales = scales = arena_array(r->arena, map->count,
	    sizeof(*scales));
	for (v = map->first; v != NULL; v = v->next) {
		if (!kader_opgave_field(r->arena, r->doc, v, r->fault))
			return false;
		scales[k->scale_count].field = kader_copy(r, v->key);
		kader_scale(r, v, &scales[k->scale_count++]);
	}
	return true;
}

struct kader *
kader_read(struct arena *a, const struct words *words,
    const struct document *d, struct fault *f)
{
	struct kader_reader r = { .arena = a, .words = words, .doc = d,
	    .fault = f };
	struct kader *k = arena_alloc(a, sizeof(*k));

	if (!read_head(&r, k) || !read_scales(&r, k) || !read_gates(&r, k) ||
	    !kader_criteria(&r, k) || !kader_choice(&r, k))
		return NULL;
	kader_reads(&r, k);
	return k;
}
