#include "score-measure.h"

#include <string.h>

#include "word.h"

bool
measure_member(const struct measuring *g, const struct value *item,
    const char *key, const struct value **v)
{
	if (item->kind == VALUE_LIST)
		return fault_set(g->fault, document_place(g->doc, item),
		    "a list instead of a text or a map");
	*v = value_get(item, key);
	fingerprint_value(g->read, *v);
	return true;
}

/* The field of a measure; its items are read by whoever asked. */
static const struct value *
field_of(const struct measuring *g, const struct measure *m,
    struct measured *out)
{
	const struct value *field = value_get(g->doc->root, m->field);

	out->at = field;
	fingerprint_text(g->read, m->field);
	fingerprint_number(g->read, (int64_t)record_count(field));
	if (record_is_none(field)) {
		fingerprint_text(g->read, "geen");
		out->state = MEASURED_NONE;
	}
	return field;
}

/* A kans or risico in a list of them. */
struct kans {
	const char *soort;
	struct range value;
};

static bool
same_soort(const char *a, const char *b)
{
	if (a == NULL || b == NULL)
		return a == b;
	return strcmp(a, b) == 0;
}

/* Take a kans into the best of each soort. */
static size_t
take_best(struct kans *best, size_t n, struct kans kans)
{
	size_t i;

	for (i = 0; i < n; i++) {
		if (!same_soort(best[i].soort, kans.soort))
			continue;
		if (kans.value.low > best[i].value.low)
			best[i].value.low = kans.value.low;
		if (kans.value.high > best[i].value.high)
			best[i].value.high = kans.value.high;
		return n;
	}
	best[n] = kans;
	return n + 1;
}

static bool
measure_kansen(const struct measuring *g, const struct value *field,
    struct measured *out)
{
	const struct value *item, *v;
	const struct words_list *soorten = words_list(g->words, "kansen");
	struct kans *best = arena_array(g->doc->arena, record_count(field),
	    sizeof(*best)), kans;
	bool known = true;
	size_t n = 0;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		if (!measure_member(g, item, "soort", &v) ||
		    !word_known(g->words, "kansen", g->doc, v, g->fault))
			return false;
		kans.soort = record_is_unknown(v) ? NULL :
		    words_written(soorten, v->text);
		if (!measure_member(g, item, "waarde", &v) ||
		    !record_points(g->doc, v, &kans.value, g->fault))
			return false;
		known &= kans.value.known;
		n = take_best(best, n, kans);
	}
	if (n == 0 || !known)
		return true;
	out->state = MEASURED_KNOWN;
	out->soorten = n;
	while (n-- > 0) {
		out->range.low += best[n].value.low;
		out->range.high += best[n].value.high;
	}
	return true;
}

static int64_t
times(int64_t a, int64_t b)
{
	return number_scale(a, b, NUMBER_ONE, 1);
}

static bool
measure_risico(const struct measuring *g, const struct value *field,
    struct measured *out)
{
	const struct value *item, *v;
	struct range kans, gevolg, most = { 0, 0, true };
	int64_t low, high;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		if (!measure_member(g, item, "kans", &v) ||
		    !record_points(g->doc, v, &kans, g->fault) ||
		    !measure_member(g, item, "gevolg", &v) ||
		    !record_points(g->doc, v, &gevolg, g->fault))
			return false;
		most.known &= kans.known && gevolg.known;
		low = times(kans.low, gevolg.low);
		high = times(kans.high, gevolg.high);
		most.low = low > most.low ? low : most.low;
		most.high = high > most.high ? high : most.high;
	}
	if (record_first(field) != NULL && most.known) {
		out->state = MEASURED_KNOWN;
		out->range = most;
	}
	return true;
}

/* Sums stay far from the end of what a number holds. */
static bool
add(int64_t *sum, int64_t n)
{
	if (n > INT64_MAX / 4 || n < -(INT64_MAX / 4) ||
	    *sum > INT64_MAX / 2 || *sum < -(INT64_MAX / 2))
		return false;
	*sum += n;
	return true;
}

static bool
measure_meerkosten(const struct measuring *g, const struct value *field,
    struct measured *out)
{
	const struct value *item, *v;
	struct range sum = { 0, 0, true }, bedrag;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		if (item->kind != VALUE_MAP)
			return fault_set(g->fault,
			    document_place(g->doc, item), "'meerkosten' must "
			    "be a map: write {bedrag: 150000}");
		if (!measure_member(g, item, "bedrag", &v) ||
		    !record_money(g->doc, v, &bedrag, g->fault))
			return false;
		sum.known &= bedrag.known;
		if (!add(&sum.low, bedrag.low) || !add(&sum.high, bedrag.high))
			return fault_set(g->fault, document_place(g->doc, v),
			    "'bedrag' is too large to count with");
	}
	if (record_first(field) != NULL && sum.known) {
		out->state = MEASURED_KNOWN;
		out->range = sum;
	}
	return true;
}

/* Parties of which none is known to be the trekker: nee, unless one has no
 * rol. */
static bool
measure_trekker(const struct measuring *g, const struct value *field,
    struct measured *out)
{
	const struct value *item, *v;
	bool all = record_first(field) != NULL ||
	    out->state == MEASURED_NONE;

	for (item = record_first(field); item != NULL;
	    item = record_next(field, item)) {
		if (!measure_member(g, item, "rol", &v) ||
		    !word_known(g->words, "rol", g->doc, v, g->fault))
			return false;
		if (record_is_unknown(v))
			all = false;
		else if (words_is_trekker(g->words, v->text))
			out->word = "ja";
	}
	if (out->word == NULL && all)
		out->word = "nee";
	out->state = out->word == NULL ? MEASURED_UNKNOWN : MEASURED_KNOWN;
	return true;
}

static bool
take_word(const struct measuring *g, const struct value *v,
    struct measured *out)
{
	if (v->kind != VALUE_TEXT)
		return fault_set(g->fault, document_place(g->doc, v),
		    "%s instead of a word", v->kind == VALUE_LIST ? "a list" :
		    "a map without 'waarde'");
	out->state = MEASURED_KNOWN;
	out->word = v->text;
	return true;
}

static bool
take_number(const struct measuring *g, const struct value *v,
    struct measured *out)
{
	if (record_is_none(v)) {
		out->state = MEASURED_NONE;
		return true;
	}
	out->state = MEASURED_KNOWN;
	return record_range(g->doc, v, &out->range, g->fault);
}

static bool
measure_field(const struct measuring *g, const struct measure *m,
    struct measured *out)
{
	const struct value *map = value_get(g->doc->root, m->field);
	const struct value *v;

	fingerprint_text(g->read, m->field);
	fingerprint_text(g->read, m->name);
	if (!value_is_unknown(map) && map->kind != VALUE_MAP)
		return fault_set(g->fault, document_place(g->doc, map),
		    "'%s' must be a map", m->field);
	v = value_get(map, m->name);
	if (v != NULL && v->kind == VALUE_MAP)
		v = value_get(v, "waarde");
	out->at = v;
	fingerprint_value(g->read, v);
	if (value_is_unknown(v) || (v->kind == VALUE_TEXT &&
	    strcmp(v->text, "onbekend") == 0))
		return true;
	return m->words ? take_word(g, v, out) : take_number(g, v, out);
}

static void
measure_indicator(const struct measuring *g, const struct measure *m,
    struct measured *out)
{
	static const enum measured_state states[] = {
		[WIJKEN_UNKNOWN] = MEASURED_UNKNOWN,
		[WIJKEN_NONE] = MEASURED_NONE,
		[WIJKEN_KNOWN] = MEASURED_KNOWN
	};

	fingerprint_text(g->read, m->name);
	out->state = states[wijken_indicator(g->wijken, g->doc, m->name,
	    g->date, g->read, &out->range, &out->origin)];
}

bool
measure_read(const struct measuring *g, const struct measure *m,
    struct measured *out)
{
	/* of those that read the items of one field */
	static bool (*const readers[])(const struct measuring *,
	    const struct value *, struct measured *) = {
		[MEASURE_KANSEN] = measure_kansen,
		[MEASURE_RISICO] = measure_risico,
		[MEASURE_START] = measure_start,
		[MEASURE_DUUR] = measure_duur,
		[MEASURE_MEERKOSTEN] = measure_meerkosten,
		[MEASURE_TREKKER] = measure_trekker
	};

	*out = (struct measured){ .state = MEASURED_UNKNOWN };
	if (m->kind == MEASURE_FIELD)
		return measure_field(g, m, out);
	if (m->kind != MEASURE_INDICATOR)
		return readers[m->kind](g, field_of(g, m, out), out);
	measure_indicator(g, m, out);
	return true;
}

bool
measure_gate(const struct measuring *g, const struct measure *m,
    struct measured *out, enum tri *answer)
{
	if (!measure_read(g, m, out))
		return false;
	if (out->state != MEASURED_KNOWN)
		*answer = TRI_UNKNOWN;
	else if (strcmp(out->word, "ja") == 0)
		*answer = TRI_YES;
	else if (strcmp(out->word, "nee") == 0)
		*answer = TRI_NO;
	else
		return fault_set(g->fault, document_place(g->doc, out->at),
		    "'%s' is '%s', not ja, nee or onbekend", m->name,
		    out->word);
	return true;
}

bool
measure_costs(const struct words *words, const struct document *d,
    struct measured *out, struct fault *f)
{
	struct fingerprint unused;
	struct measuring g = { .doc = d, .read = &unused, .fault = f,
	    .words = words };

	fingerprint_begin(&unused);
	return measure_read(&g, measure_of(MEASURE_MEERKOSTEN), out);
}
