#include "scored.h"

#include <string.h>

#include "record.h"
#include "word.h"

#define TENTH (NUMBER_ONE / 10)

/* What reading a score has at hand. */
struct reader {
	const struct kader *kader;
	const struct document *doc;
	const struct value *score;
	struct fault *fault;
};

/* The place of a member, or of the score when it is not there. */
static struct place
place_of(const struct reader *r, const struct value *v)
{
	return document_place(r->doc, v == NULL ? r->score : v);
}

const char *
scored_by_other(const struct kader *k, const struct document *d)
{
	const struct value *score = value_get(d->root, "score");
	const char *name = value_get_text(score, "kader");

	if (score == NULL || score->kind != VALUE_MAP)
		return NULL;
	if (name == NULL)
		return "?";
	return strcmp(name, k->name) == 0 ? NULL : name;
}

static bool
read_kader(struct reader *r)
{
	const char *name = scored_by_other(r->kader, r->doc);

	return name == NULL || fault_set(r->fault,
	    place_of(r, value_get(r->score, "kader")), "scored by '%s', but "
	    "the kader here is '%s': give that one with -k or before the "
	    "opgaven, or score again with opg-score", name, r->kader->name);
}

static bool
read_status(struct reader *r, enum scored_status *status)
{
	static const char *const words[] = {
		[SCORED_COUNTS] = "telt",
		[SCORED_OPEN] = "onzeker",
		[SCORED_OUT] = "valt af",
		[SCORED_NOT] = NULL
	};
	const struct value *v = value_get(r->score, "status");
	size_t i;

	if (!word_chosen(words, r->doc, v, r->fault))
		return false;
	if (record_is_unknown(v))
		return fault_set(r->fault, place_of(r, v), "a score without "
		    "'status': score again with opg-score");
	for (i = 0; i < SCORED_NOT; i++)
		if (record_is_word(v->text, words[i]))
			*status = (enum scored_status)i;
	return true;
}

/* A number of tenths; `most` is how far from zero it may be. */
static bool
read_tenths(struct reader *r, const struct value *v, const char *name,
    int64_t most, int32_t *out)
{
	int64_t n;

	if (v == NULL || v->kind != VALUE_TEXT || !number_read(v->text, &n))
		return fault_set(r->fault, place_of(r, v), "'%s' of this "
		    "score is no number: score again with opg-score", name);
	if (n % TENTH != 0 || n < -most || n > most)
		return fault_set(r->fault, place_of(r, v), "'%s' of this "
		    "score is '%s', which its kader cannot give: score again "
		    "with opg-score", name, v->text);
	*out = (int32_t)(n / TENTH);
	return true;
}

static bool
read_term(struct reader *r, const struct criterion *c, struct scored_term *t)
{
	const struct value *known = value_get(r->score, "bijdragen");
	const struct value *unknown = value_get(r->score, "onbekend");
	const struct value *v = value_get(known, c->name);
	int64_t most = c->weight + TENTH / 2;

	if (v != NULL) {
		if (!read_tenths(r, v, c->name, most, &t->low))
			return false;
		t->high = t->low;
		return true;
	}
	v = value_get(unknown, c->name);
	if (v == NULL || v->kind != VALUE_LIST || v->count != 2)
		return fault_set(r->fault, place_of(r, v), "this score has no "
		    "term '%s': score again with opg-score", c->name);
	if (!read_tenths(r, v->first, c->name, most, &t->low) ||
	    !read_tenths(r, v->last, c->name, most, &t->high))
		return false;
	return t->low <= t->high || fault_set(r->fault, place_of(r, v), "the "
	    "range of '%s' runs backwards: score again with opg-score",
	    c->name);
}

/* What is printed as the sum is the sum of what is printed. */
static bool
check_sum(struct reader *r, const char *key, int32_t sum)
{
	const struct value *v = value_get(r->score, key);
	int32_t n;

	if (!read_tenths(r, v, key, INT32_MAX * TENTH, &n))
		return false;
	return n == sum || fault_set(r->fault, place_of(r, v), "the terms add "
	    "up to %s, not to '%s': score again with opg-score",
	    number_text(r->doc->arena, sum * TENTH, 1), v->text);
}

static bool
read_terms(struct reader *r, struct scored_term *terms, struct scored *s)
{
	size_t i;

	s->terms = terms;
	for (i = 0; i < r->kader->count; i++) {
		if (!read_term(r, &r->kader->criteria[i], &terms[i]))
			return false;
		s->low += terms[i].low;
		s->high += terms[i].high;
	}
	if (s->low == s->high)
		return check_sum(r, "totaal", s->low);
	return check_sum(r, "laag", s->low) && check_sum(r, "hoog", s->high);
}

bool
scored_read(struct arena *a, const struct kader *k,
    const struct document *d, struct scored *s, struct fault *f)
{
	struct reader r = { k, d, value_get(d->root, "score"), f };

	*s = (struct scored){ .status = SCORED_NOT };
	if (value_is_unknown(r.score))
		return true;
	if (r.score->kind != VALUE_MAP)
		return fault_set(f, document_place(d, r.score), "this is no "
		    "score that opg-score wrote: score again with opg-score");
	return read_kader(&r) && read_status(&r, &s->status) &&
	    read_terms(&r, arena_array(a, k->count, sizeof(*s->terms)), s);
}
